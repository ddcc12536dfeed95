import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatReport, hasErrors } from './format-report.ts';
import type { Issue } from './issue.ts';
import { lines } from './testing/write-story.ts';

const error = (file: string, line: number, more: Partial<Issue> = {}): Issue => ({
  severity: 'error',
  file,
  line,
  message: 'It is late.',
  fix: 'hurry.',
  ...more,
});

const warning = (file: string, line: number): Issue => error(file, line, { severity: 'warning' });

test('says nothing of nothing', () => {
  assert.equal(formatReport([]), '');
});

test('sets what was written, what is wrong and what to do below the place', () => {
  assert.equal(
    formatReport([error('a.yaml', 3, { shown: 'when: late', message: 'It is late.\nVery late.' })]),
    lines(
      'a.yaml:3',
      '    when: late',
      '    It is late.',
      '    Very late.',
      '    Fix: hurry.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports in the order of files and lines, whatever was found first', () => {
  const report = formatReport([
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
    assert.equal(formatReport(issues).split('\n\n').at(-1), total);
  });
}

test('says where the issues are, if not in the content', () => {
  assert.match(formatReport([error('a', 1)], 'the built pages'), /1 error in the built pages\.$/u);
});

test('marks a warning as one', () => {
  assert.match(formatReport([warning('a', 1)]), /^a:1 {2}\(warning\)\n/u);
});

test('lets warnings pass and errors not', () => {
  assert.equal(hasErrors([]), false);
  assert.equal(hasErrors([warning('a', 1)]), false);
  assert.equal(hasErrors([warning('a', 1), error('a', 2)]), true);
});
