import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Changes,
  append,
  checkChanged,
  lines,
  swap,
} from '../../checks/testing/write-story.ts';
import { formatCoverage } from './format-coverage.ts';
import { measureCoverage } from './measure-coverage.ts';

const CHAPTER = 'chapters/crossing/last-ferry.mdx';

const coverageOf = (changes: Changes = {}) => {
  const { story, entries } = checkChanged(changes);
  assert.ok(story);
  return measureCoverage(story, entries);
};

test('tells the sentences that rest on a claim, a quotation or a note from those that do not', () => {
  const [chapter] = coverageOf({
    [CHAPTER]: append('\nIt was <Term id="ferry">the ferry</Term>. Nobody\nwent. It sank.\n'),
  }).chapters;
  assert.deepEqual(chapter, {
    id: 'crossing/last-ferry',
    file: `content/${CHAPTER}`,
    claims: 4,
    sentences: 11,
    bare: [
      { text: 'Two harbor masters disagree.', line: 4 },
      { text: 'More is on the first notice.', line: 20 },
      { text: 'It was the ferry.', line: 22 },
      { text: 'Nobody went.', line: 22 },
      { text: 'It sank.', line: 23 },
    ],
  });
});

test('counts the summary and the sentences in short with the claims that they name', () => {
  const [chapter] = coverageOf({
    [CHAPTER]: (text) =>
      text
        .replace('disagree.', 'disagree.\nsummarizes: [ferry-late]')
        .replace('claims: [ferry-late]', 'claims: []'),
  }).chapters;
  assert.deepEqual(chapter?.bare, [
    { text: 'One says late, the other says on time.', line: 6 },
    { text: 'More is on the first notice.', line: 21 },
  ]);
});

test('counts a quotation by the language of its original, and one that was not found as such', () => {
  const original = (changes: Changes) => coverageOf(changes).originals;
  assert.deepEqual(original({}), [['de', 1]]);
  assert.deepEqual(
    original({
      'quotations/last-ferry.yaml': swap('mode: verbatim', 'mode: reported\n  original: not found'),
    }),
    [[undefined, 1]],
  );
  const byHand = (text: string) =>
    text
      .replace('mode: verbatim', 'mode: reported\n  via: [harbor-sources]')
      .replace('by: speaker', 'by: harbor-sources');
  assert.deepEqual(original({ 'quotations/last-ferry.yaml': byHand }), [['de', 1]]);
});

test('says where no rule gives a claim its standing', () => {
  const { standings } = coverageOf({
    'claims/last-ferry.yaml': append(
      'ferry-blue: { says: It was blue., evidence: [courier-report] }\n',
    ),
  });
  assert.deepEqual(standings.slice(-2), [
    ['no standing', 1],
    ['disputed', 2],
  ]);
});

test('reports what a story holds', () => {
  assert.equal(
    formatCoverage(coverageOf(), false),
    lines(
      'Records',
      '  chapters            1',
      '  notes               1',
      '  claims              5',
      '  quotations          1',
      '  wordings            1',
      '  figures             0',
      '  events              2',
      '  people              4',
      '  terms               1',
      '  topics              2',
      '  sources             4',
      '  examined documents  1',
      '',
      'Claims by standing (a disputed one is also counted under its own)',
      '  confirmed by both sides   1',
      '  on record, one side       2',
      '  unnamed officials         0',
      '  independently documented  1',
      '  computed here             1',
      '  looked for, not found     0',
      '  unsupported               0',
      '  disputed                  2',
      '',
      'By account (a claim of two is counted in both)',
      '                           claims  quotations',
      '  Northbank on record           2           1',
      '  Northbank without names       0           0',
      '  Southbank                     2           0',
      '  no account                    2           0',
      '',
      'Quotations by the language of the original',
      '  German  1',
      '',
      'Chapters with their summaries and In short: a grounded sentence carries a claim, a quotation or a note; a bare one none',
      '                       claims  sentences  grounded  bare',
      '  crossing/last-ferry       4          8         6     2',
      '  all                       4          8         6     2',
    ),
  );
});

test('lists each bare sentence with its place, a long one shortened at a word', () => {
  const long = `It was ${'very '.repeat(20)}late.`;
  const report = formatCoverage(coverageOf({ [CHAPTER]: append(`\n${long}\n`) }), true);
  assert.equal(
    report.slice(report.indexOf('Bare sentences')),
    lines(
      'Bare sentences',
      `content/${CHAPTER}:4  Two harbor masters disagree.`,
      `content/${CHAPTER}:20  More is on the first notice.`,
      `content/${CHAPTER}:22  It was ${'very '.repeat(16)}…`,
    ),
  );
});
