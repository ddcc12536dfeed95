import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { swap } from './testing/write-story.ts';

const RENDERING = `  wordings:
    - lang: en
      by: courier
      words: It was late
      sources: [courier-report]
`;

testReports([
  [
    'reports words that are in no wording, with the nearest words and their line',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the weather was good</Q>',
      ),
    },
    [
      'words-not-in-record',
      CHAPTER,
      11,
      {
        id: 'too-late',
        nearest: 'the weather was fine',
        place: 'content/quotations/last-ferry.yaml:10',
        parting: { after: 'the weather was ', typed: 'g', found: 'f' },
      },
      '<Q id="too-late">the weather was good</Q>',
    ],
  ],
  [
    'tells a letter from one that looks like it',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the we\u0430ther was fine</Q>',
      ),
    },
    [
      'words-not-in-record',
      CHAPTER,
      11,
      {
        id: 'too-late',
        nearest: 'the weather was fine',
        place: 'content/quotations/last-ferry.yaml:10',
        parting: { after: 'the we', typed: '\u0430', found: 'a' },
      },
      '<Q id="too-late">the we\u0430ther was fine</Q>',
    ],
  ],
  [
    'says where brackets are missing',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the … was fine</Q>',
      ),
    },
    [
      'bare-dots',
      CHAPTER,
      11,
      { id: 'too-late', words: 'the […] was fine' },
      '<Q id="too-late">the … was fine</Q>',
    ],
  ],
  [
    'says of whom words are that are of another quotation',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">boat came</Q>, <Q id="no-boat">boat came</Q>',
      ),
      'quotations/last-ferry.yaml': (text) => `${text}no-boat:
  speaker: anna-berg
  mode: verbatim
  date: 1999-03-03
  occasion: by radio
  wordings:
    - lang: en
      by: speaker
      words: No boat came
      sources: [courier-report]
`,
    },
    [
      'words-of-another',
      CHAPTER,
      11,
      { id: 'too-late', other: 'no-boat', place: 'content/quotations/last-ferry.yaml:20' },
      '<Q id="too-late">boat came</Q>',
    ],
  ],
  [
    'finds the nearest words in the original, too',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">das Schiff war zu spät</Q>',
      ),
    },
    [
      'words-not-in-record',
      CHAPTER,
      11,
      {
        id: 'too-late',
        nearest: 'Das Schiff war zu spät,',
        place: 'content/quotations/last-ferry.yaml:9',
        parting: { after: '', typed: 'd', found: 'D' },
      },
      '<Q id="too-late">das Schiff war zu spät</Q>',
    ],
  ],
  [
    'finds them in the wording that has them, of several',
    {
      'quotations/last-ferry.yaml': swap('  wordings:\n', RENDERING),
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the weather was good</Q>',
      ),
    },
    [
      'words-not-in-record',
      CHAPTER,
      11,
      {
        id: 'too-late',
        nearest: 'the weather was fine',
        place: 'content/quotations/last-ferry.yaml:14',
        parting: { after: 'the weather was ', typed: 'g', found: 'f' },
      },
      '<Q id="too-late">the weather was good</Q>',
    ],
  ],
  [
    'takes words on two lines for the words of one',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the weather\nwas fine</Q>',
      ),
    },
  ],
  [
    'reports a part of a word',
    {
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">weather was fin</Q>',
      ),
    },
    [
      'words-not-in-record',
      CHAPTER,
      11,
      {
        id: 'too-late',
        nearest: 'weather was fine',
        place: 'content/quotations/last-ferry.yaml:10',
        parting: { after: 'weather was fin', typed: '', found: 'e' },
      },
      '<Q id="too-late">weather was fin</Q>',
    ],
  ],
  [
    'reports a quotation without its original',
    { 'quotations/last-ferry.yaml': swap('by: speaker', 'by: courier') },
    ['no-original', 'quotations/last-ferry.yaml', 1, { id: 'too-late' }],
  ],
  [
    'accepts a quotation that says its original was not found',
    {
      'quotations/last-ferry.yaml': (text) =>
        text
          .replace('by: speaker', 'by: courier')
          .replace('  wordings:', '  original: not found\n  wordings:'),
    },
  ],
  [
    'accepts the wording of a hand that the words passed through',
    {
      'quotations/last-ferry.yaml': (text) =>
        text
          .replace('by: speaker', 'by: harbor-sources')
          .replace('  mode:', '  via: [harbor-sources]\n  mode:'),
    },
  ],
  [
    'accepts a quotation whose original is not its first wording',
    { 'quotations/last-ferry.yaml': swap('  wordings:\n', RENDERING) },
  ],
]);
