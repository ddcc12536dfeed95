import { CHAPTER } from './testing/invented-story.ts';
import { type IssueRow, testReports } from './testing/test-reports.ts';
import { type Changes, append, swap } from './testing/write-story.ts';

const ANNA = 'Northbank’s harbor master, <Person id="anna-berg">Anna Berg</Person>, said';
const WORDS = ['harbor master of Northbank'];

/** What is said of the sentence that first names Anna Berg. */
const notIntroduced = (file: string, line: number, shown: string, words = WORDS): IssueRow => [
  'not-introduced',
  file,
  line,
  { name: 'Anna Berg', words },
  shown,
];

/** The chapter with some words in place of others. */
const rewrite = (...pairs: (readonly [from: string, to: string])[]): Changes => ({
  [CHAPTER]: (text) => pairs.reduce((all, [from, to]) => all.replace(from, to), text),
});

const TERM_WORDS = ['boat between the banks'];

/** The term with words that explain it, and a change of the sentence that first names it. */
const explained = (sentence: string): Changes => ({
  'terms.yaml': append(`  introduced: [${String(TERM_WORDS)}]\n`),
  'pages/home.mdx': swap('the last ferry', 'it'),
  ...rewrite(['the <Term id="ferry">ferry</Term> left', sentence]),
});

testReports([
  [
    'reports a voice that no sentence introduces where prose first names it',
    rewrite([ANNA, 'Anna Berg said']),
    notIntroduced(CHAPTER, 10, 'Anna Berg said that the ferry left late.'),
  ],
  [
    'reports one that is introduced only later',
    rewrite([ANNA, 'Berg said'], ['They spoke', 'Anna Berg, harbor master of Northbank, spoke']),
    notIntroduced(CHAPTER, 10, 'Berg said that the ferry left late.'),
  ],
  [
    'reports one that only the words of a quotation would introduce',
    {
      'people/north.yaml': swap('[harbor master of Northbank]', '[weather]'),
      ...rewrite([ANNA, 'One said'], ['Her words', 'Berg’s words']),
    },
    notIntroduced(CHAPTER, 11, 'Berg’s words were the weather was fine.', ['weather']),
  ],
  [
    'takes no name in a quotation for a mention',
    {
      'people/north.yaml': swap('short: Berg', 'short: Wetter'),
      ...rewrite([ANNA, 'One said'], ['the weather was fine', 'das Wetter war gut']),
    },
  ],
  [
    'accepts an introduction in the head, for the prose too',
    rewrite(
      ['Two harbor masters disagree', 'Berg, harbor master of Northbank, was late'],
      [ANNA, 'Berg said'],
    ),
  ],
  [
    'accepts an introduction in the prose where the head has none',
    rewrite(['One says late', 'Anna Berg says late']),
  ],
  [
    'reports a voice that only the head names',
    rewrite(['One says late', 'Berg says late'], [ANNA, 'She said']),
    notIntroduced(CHAPTER, 5, 'Berg says late, the other says on time.'),
  ],
  [
    'reports the home page',
    { 'pages/home.mdx': append('\nAnna Berg spoke.\n') },
    notIntroduced('pages/home.mdx', 11, 'Anna Berg spoke.'),
  ],
  [
    'leaves the other page alone, and notes',
    {
      'pages/about.mdx': append('\nAnna Berg spoke.\n'),
      'notes/clock.mdx': append('Anna Berg spoke.\n'),
    },
  ],
  [
    'asks for the words of somebody whom a text names',
    { 'people/north.yaml': swap('  introduced: [harbor master of Northbank]\n', '') },
    ['no-introduction', 'people/north.yaml', 1, { id: 'anna-berg', office: WORDS[0] }],
  ],
  [
    'asks for no words of somebody whom no text names',
    {
      'people/no-side.yaml': 'ida-holm: { name: Ida Holm }\n',
      'claims/last-ferry.yaml': swap('by: [anna-berg]', 'by: [anna-berg, ida-holm]'),
    },
  ],
  [
    'reports a term that is neither linked nor explained where prose first names it',
    {
      ...explained('the ferry left'),
      'notes/clock.mdx': append('It was <Term id="ferry">hers</Term>.\n'),
    },
    [
      'not-explained',
      CHAPTER,
      10,
      { id: 'ferry', name: 'ferry', words: TERM_WORDS },
      '…harbor master, Anna Berg, said that the ferry left late.',
    ],
  ],
  ['accepts a link to the term', explained('the <Term id="ferry">ferry</Term> left')],
  [
    'accepts words that say what it is',
    {
      ...explained('the ferry, the boat between the banks, left'),
      'notes/clock.mdx': append('It was <Term id="ferry">hers</Term>.\n'),
    },
  ],
]);
