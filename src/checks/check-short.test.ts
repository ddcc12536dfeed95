import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { testValues } from './testing/test-values.ts';
import { append, lines, swap } from './testing/write-story.ts';

/** The chapter with other sentences in short, on line 5 and those after it. */
const inShort = (...parts: string[]) => ({
  [CHAPTER]: swap(
    "short: [{ says: 'One says late, the other says on time.', claims: [ferry-late] }]",
    lines('short:', ...parts),
  ),
});

const HOLDS = 'In short: two or three sentences, at most 60 words, each with its claims.';

testReports([
  [
    'reports a claim in short that is not marked in the text, with the nearest that is',
    {
      ...inShort('  - says: It was in time.', '    claims: [ferry-late, ferry-in-time]'),
      'claims/last-ferry.yaml': append(
        'ferry-in-time:\n  says: It was in time.\n  by: [anna-berg]\n  evidence: [courier-report]\n',
      ),
    },
    ['not-marked', CHAPTER, 7, { id: 'ferry-in-time' }],
  ],
  [
    'reports a claim of the summary that is not marked in the text',
    {
      [CHAPTER]: swap('disagree.', 'disagree.\nsummarizes: [days-opened]'),
      'claims/day-count.yaml': append(
        'days-opened: { says: X., by: [anna-berg], evidence: [ferry-log] }\n',
      ),
    },
    ['not-marked', CHAPTER, 5, { id: 'days-opened' }],
  ],
  [
    'reports a claim in short that there is not, once',
    inShort('  - says: One says late,', '    claims: [ferry-latte]'),
    [
      'unknown-reference',
      CHAPTER,
      7,
      { id: 'ferry-latte', target: 'claims', nearest: 'ferry-late' },
    ],
  ],
  [
    'reports a sentence in short that does not say what it rests on',
    inShort('  - says: One says late.', '    claims: [ferry-late]', '  - says: The other, not.'),
    [
      'missing-field',
      CHAPTER,
      8,
      {
        field: 'short.claims',
        holds: 'The claims it rests on, each marked in the text; [] where it only leads to others.',
      },
    ],
  ],
  ['accepts a sentence in short that rests on none', inShort('  - says: Two.', '    claims: []')],
]);

testValues([
  [
    'counts the words of all sentences in short',
    inShort(
      `  - says: ${'late so '.repeat(15)}`,
      '    claims: []',
      `  - says: ${'so late '.repeat(15)}so`,
      '    claims: []',
    ),
    [CHAPTER, 5],
    ['short', 'has 61 words', 'the limit is 60'],
    HOLDS,
  ],
  [
    'reports a chapter without a sentence in short',
    inShort('  []'),
    [CHAPTER, 5],
    ['short', 'is an empty list', 'name at least one'],
    HOLDS,
  ],
  [
    'reports a text in place of the sentences in short',
    inShort('  One says late.'),
    [CHAPTER, 5, 'short: One says late.'],
    ['short', 'is not a list', 'begin each item on a line of its own with a hyphen: - says: …'],
    HOLDS,
  ],
]);
