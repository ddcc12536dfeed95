import { claimSchema } from '../schemas/claim.ts';
import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'reports a file that no collection reads',
    { 'claims/old/notes.txt': 'a draft' },
    ['stray-file', 'claims/old/notes.txt', 1],
  ],
  [
    'reports a file with the wrong ending',
    { 'chapters/crossing/extra.md': 'a draft' },
    ['stray-file', 'chapters/crossing/extra.md', 1],
  ],
  [
    'reports that the site has no record of its own',
    { 'site.yaml': null },
    ['no-site', 'site.yaml', 1],
  ],
  [
    "does not call a site's record missing that only has a mistake",
    { 'site.yaml': swap('language: en', 'language: english') },
    [
      'wrong-value',
      'site.yaml',
      5,
      {
        field: 'language',
        problem: 'is none of the words it may be',
        remedy: 'write en or de',
        holds: 'The language of the texts, and of all that the site says itself.',
      },
      'language: english',
    ],
  ],
  [
    'does not report what points into a file that cannot be read',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'says: The last ferry: late.',
      ),
      'pages/home.mdx': append('See [the day](/topics/day-count/#claim-call-date).\n'),
    },
    [
      'not-readable',
      'claims/last-ferry.yaml',
      2,
      {
        problem: 'a text holds a colon and a space, or the line below it is indented too far',
        fix: 'write >- after the field’s name and the text on the next line, indented. Or line the next field up with this one.',
      },
    ],
  ],
  [
    'does not report what points at a text that cannot be read',
    { [CHAPTER]: append('\n{\n') },
    [
      'not-readable',
      CHAPTER,
      22,
      {
        problem: 'what stands in braces is read as code',
        fix: 'keep braces for the id of a heading, ## Heading {#id}; write \\{ for the sign itself.',
      },
    ],
  ],
  ['says nothing of a story in which nothing is wrong', {}],
  [
    'does not report what points at a record with a mistake',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'say: The last ferry left late.',
      ),
      'notes/clock.mdx': swap('kind: context', 'kind: remark'),
      'topics.yaml': swap('order: 2', 'order: second'),
    },
    [
      'missing-field',
      'claims/last-ferry.yaml',
      1,
      { field: 'says', holds: claimSchema.shape.says.description ?? '' },
    ],
    [
      'unknown-key',
      'claims/last-ferry.yaml',
      2,
      {
        key: 'say',
        nearest: 'says',
        known: Object.keys(claimSchema.shape),
      },
    ],
    [
      'wrong-value',
      'notes/clock.mdx',
      3,
      {
        field: 'kind',
        problem: 'is none of the words it may be',
        remedy: 'write context, check, definition, translation or dispute',
        holds: 'What the note does for the reader.',
      },
      'kind: remark',
    ],
    [
      'wrong-value',
      'topics.yaml',
      6,
      {
        field: 'order',
        problem: 'is not a number',
        remedy: 'write a number',
        holds: 'Its place among the topics, from 1.',
      },
      'order: second',
    ],
  ],
  [
    'reports the fields and the text of one file together',
    {
      [CHAPTER]: (text) => text.replace('order: 1', 'order: first').replace('</Q>', ''),
    },
    [
      'wrong-value',
      CHAPTER,
      3,
      {
        field: 'order',
        problem: 'is not a number',
        remedy: 'write a number',
        holds: 'Its place in its part, from 1.',
      },
      'order: first',
    ],
    [
      'not-readable',
      CHAPTER,
      11,
      {
        problem: '<Q> is not closed in the paragraph that opens it',
        fix: 'write <Q id="…">words</Q> around words, <Q id="…" /> for a tag without words.',
      },
    ],
  ],
  [
    'reports errors of several files together, in the order of the files and lines, with their number',
    {
      'sources/h.yaml': append(
        'tide-table:\n  publisher: Harbor Office\n  title: null\n  date: null\n  address: null\n  language: en\n  kind: reference work\n  primary: true\n  seen: whole\n',
      ),
      'quotations/last-ferry.yaml': swap('speaker: anna-berg', 'speaker: ana-berg'),
      [CHAPTER]: (text) =>
        text
          .replace(' {#the-day}', '')
          .replace('<Claim id="ferry-late" />', '<Claim id="ferry-delayed" />'),
      'claims/last-ferry.yaml': (text) =>
        text.replace('by: [anna-berg]', 'by: [anna]').replace('  evidence: [gazette-report]\n', ''),
    },
    ['not-marked', CHAPTER, 5, { id: 'ferry-late' }],
    [
      'unknown-reference',
      CHAPTER,
      11,
      { id: 'ferry-delayed', target: 'claims', nearest: 'ferry-late' },
      '<Claim id="ferry-delayed">',
    ],
    ['heading-without-id', CHAPTER, 16, { title: 'The day', depth: 2, suggestion: 'the-day' }],
    [
      'unknown-reference',
      'claims/last-ferry.yaml',
      3,
      { id: 'anna', target: 'people', nearest: undefined },
    ],
    ['no-ground', 'claims/last-ferry.yaml', 6, { id: 'ferry-on-time' }],
    [
      'broken-link',
      'pages/home.mdx',
      9,
      { address: '/crossing/last-ferry/#the-day', nearest: '/crossing/last-ferry/' },
      '/crossing/last-ferry/#the-day',
    ],
    [
      'unknown-reference',
      'quotations/last-ferry.yaml',
      2,
      { id: 'ana-berg', target: 'people', nearest: 'anna-berg' },
    ],
    ['unused', 'sources/h.yaml', 10, { id: 'tide-table', collection: 'sources' }],
    ['unused', 'sources/t.yaml', 10, { id: 'gazette-report', collection: 'sources' }],
  ],
]);
