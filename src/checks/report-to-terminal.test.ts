import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, issue } from './issue.ts';
import { reportToTerminal } from './report-to-terminal.ts';
import { lines } from './testing/write-story.ts';

const error = (file: string, line: number): Issue =>
  issue('missing-page', { file, line }, { id: 'late' });

const warning = (file: string, line: number): Issue =>
  issue('unused-word', { file, line }, { word: 'late' });

test('says nothing of nothing', () => {
  assert.equal(reportToTerminal([]), '');
});

test('sets what was written, what is wrong and what to do below the place', () => {
  const where = { file: 'a.mdx', line: 3, shown: '<Q id="late">soon</Q>' };
  const parting = { after: '', typed: 's', found: 't' };
  const values = { id: 'late', nearest: 'too late', place: 'b.yaml:4', parting };
  assert.equal(
    reportToTerminal([issue('words-not-in-record', where, values)]),
    lines(
      'a.mdx:3',
      '    <Q id="late">soon</Q>',
      '    These words are in no wording of the quotation "late".',
      '    Nearest words are “too late”, b.yaml:4. At the beginning they have “t”, and these “s”.',
      '    Fix: copy the words exactly from the record, or correct the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports in the order of files and lines, whatever was found first', () => {
  const report = reportToTerminal([
    error('b.yaml', 1),
    error('a.yaml', 10),
    warning('a.yaml', 9),
    error('a.yaml', 2),
  ]);
  assert.deepEqual(report.match(/^\S+:\d+/gmu), ['a.yaml:2', 'a.yaml:9', 'a.yaml:10', 'b.yaml:1']);
});

const totals: [title: string, issues: Issue[], total: string][] = [
  ['one error', [error('a', 1)], '1 error in the content.'],
  ['several errors', [error('a', 1), error('a', 2)], '2 errors in the content.'],
  ['one warning', [warning('a', 1)], '1 warning in the content.'],
  [
    'both',
    [error('a', 1), warning('a', 2), warning('a', 3)],
    '1 error and 2 warnings in the content.',
  ],
];

for (const [title, issues, total] of totals) {
  test(`ends with the number of issues: ${title}`, () => {
    assert.equal(reportToTerminal(issues).split('\n\n').at(-1), total);
  });
}

test('says where the issues are, if not in the content', () => {
  assert.match(
    reportToTerminal([error('a', 1)], 'the built pages'),
    /1 error in the built pages\.$/u,
  );
});

test('marks a warning as one', () => {
  assert.match(reportToTerminal([warning('a', 1)]), /^a:1 {2}\(warning\)\n/u);
});
