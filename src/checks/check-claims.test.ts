import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a claim without a ground',
    changes: {
      'claims.yaml': swap('  evidence: [gazette-report]\n', ''),
      'notes/clock.mdx': swap('[ferry-log]', '[gazette-report]'),
    },
    report: [
      'content/claims.yaml:7',
      '    The claim "ferry-on-time" has no ground.',
      '    Fix: add "evidence" (sources), "from" (the claims it is computed from) or "looked-in" (where it was looked for).',
    ],
  },
  {
    title: "reports a claim that is nobody's word and rests on one report",
    changes: {
      'claims.yaml': swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report]',
      ),
    },
    report: [
      'content/claims.yaml:19',
      '    The claim "ferry-opened" is nobody’s word and rests on one independent source that is not an official record.',
      '    Fix: say who asserts it in "by", or add evidence that is not a copy of what is there.',
    ],
  },
  {
    title: 'counts copies of one report once',
    changes: {
      'claims.yaml': swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report, gazette-report]',
      ),
      'sources.yaml': swap(
        'publisher: The Gazette',
        'copyOf: courier-report\n  publisher: The Gazette',
      ),
    },
    report: [
      'content/claims.yaml:19',
      '    The claim "ferry-opened" is nobody’s word and rests on one independent source that is not an official record.',
      '    Fix: say who asserts it in "by", or add evidence that is not a copy of what is there.',
    ],
  },
  {
    title: 'does not count the document under examination as a ground of others',
    changes: {
      'claims.yaml': swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report, herald-notice]',
      ),
    },
    report: [
      'content/claims.yaml:19',
      '    The claim "ferry-opened" is nobody’s word and rests on one independent source that is not an official record.',
      '    Fix: say who asserts it in "by", or add evidence that is not a copy of what is there.',
    ],
  },
  {
    title: 'does not doubt the standing of a claim whose reference is misspelt',
    changes: { 'claims.yaml': swap('by: [pavel-strand]\n', 'by: [pavel-strnad]\n') },
    report: [
      'content/claims.yaml:9',
      '    "pavel-strnad" is not in people.',
      '    Fix: write "pavel-strand", the nearest id there, or add the record.',
    ],
  },
  {
    title: 'reports a count from a claim without a date',
    changes: {
      'claims.yaml': swap('from: [ferry-opened, call-date]', 'from: [ferry-late, call-date]'),
    },
    report: [
      'content/claims.yaml:27',
      '    The claim "days-open" counts days but "from" does not name two claims with a "date", the earlier first.',
      '    Fix: name two claims in "from", give each of them its "date", and put the earlier first.',
    ],
  },
  {
    title: 'reports a count that begins with the later date',
    changes: {
      'claims.yaml': swap('from: [ferry-opened, call-date]', 'from: [call-date, ferry-opened]'),
    },
    report: [
      'content/claims.yaml:27',
      '    The claim "days-open" counts days but "from" does not name two claims with a "date", the earlier first.',
      '    Fix: name two claims in "from", give each of them its "date", and put the earlier first.',
    ],
  },
  {
    title: 'reports a count of one date',
    changes: { 'claims.yaml': swap('from: [ferry-opened, call-date]', 'from: [call-date]') },
    report: [
      'content/claims.yaml:27',
      '    The claim "days-open" counts days but "from" does not name two claims with a "date", the earlier first.',
      '    Fix: name two claims in "from", give each of them its "date", and put the earlier first.',
    ],
  },
  {
    title: 'reports a place for a count that is not made',
    changes: { 'claims.yaml': swap('  count: days between\n', '') },
    report: [
      'content/claims.yaml:25',
      '    The claim "days-open" has {count} in "says" but no "count".',
      '    Fix: add count: days between, or count: day number.',
    ],
  },
  {
    title: 'reports a count that has no place in the sentence',
    changes: { 'claims.yaml': swap('{count} days after', '367 days after') },
    report: [
      'content/claims.yaml:25',
      '    The claim "days-open" counts days but "says" has no {count}.',
      '    Fix: write {count} in "says" where the number goes.',
    ],
  },
  {
    title: 'reports two claims that contradict each other twice over',
    changes: {
      'claims.yaml': swap(
        '  quotations: [too-late]',
        '  contradicts: [ferry-on-time]\n  quotations: [too-late]',
      ),
    },
    report: [
      'content/claims.yaml:5',
      '    "contradicts" goes in a circle: ferry-late → ferry-on-time → ferry-late.',
      '    Fix: remove "contradicts" from one of them; it is written on one of two claims and holds for both.',
    ],
  },
  {
    title: 'reports two claims that reword each other twice over',
    changes: {
      'claims.yaml': (text) =>
        text
          .replace(
            '  quotations: [too-late]',
            '  rewords: [ferry-on-time]\n  quotations: [too-late]',
          )
          .replace('contradicts: [ferry-late]', 'rewords: [ferry-late]'),
    },
    report: [
      'content/claims.yaml:5',
      '    "rewords" goes in a circle: ferry-late → ferry-on-time → ferry-late.',
      '    Fix: remove "rewords" from one of them; it is written on one of two claims and holds for both.',
    ],
  },
  {
    title: 'reports a claim that contradicts itself',
    changes: {
      'claims.yaml': swap('contradicts: [ferry-late]', 'contradicts: [ferry-late, ferry-on-time]'),
    },
    report: [
      'content/claims.yaml:11',
      '    "contradicts" goes in a circle: ferry-on-time → ferry-on-time.',
      '    Fix: remove "contradicts" from one of them; it is written on one of two claims and holds for both.',
    ],
  },
  {
    title: 'reports claims that rest on one another in a circle',
    changes: {
      'claims.yaml': (text) =>
        `${text.replace('  date: 1998-03-01', '  date: 1998-03-01\n  from: [days-later]')}days-later:\n  says: It was later.\n  topic: day-count\n  from: [ferry-opened]\n`,
    },
    report: [
      'content/claims.yaml:23',
      '    "from" goes in a circle: ferry-opened → days-later → ferry-opened.',
      '    Fix: remove "from" from one of them; nothing can rest on itself.',
    ],
  },
  {
    title: 'reports sources that are copies of one another',
    changes: {
      'sources.yaml': (text) =>
        text
          .replace('publisher: The Courier', 'copyOf: gazette-report\n  publisher: The Courier')
          .replace('publisher: The Gazette', 'copyOf: courier-report\n  publisher: The Gazette'),
    },
    report: [
      'content/sources.yaml:2',
      '    "copyOf" goes in a circle: courier-report → gazette-report → courier-report.',
      '    Fix: remove "copyOf" from one of them; nothing can rest on itself.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}

test('accepts three claims of which any two contradict each other', () => {
  assert.equal(
    reportOf({
      'claims.yaml': (text) =>
        `${text.replace('  quotations: [too-late]', '  contradicts: [ferry-stayed]\n  quotations: [too-late]')}ferry-stayed:\n  says: The last ferry did not leave.\n  by: [harbor-sources]\n  topic: last-ferry\n  contradicts: [ferry-on-time]\n  evidence: [courier-report]\n`,
      'notes/clock.mdx': append('See [that claim](/topics/last-ferry/#claim-ferry-stayed).\n'),
      'examined/first-notice.yaml': swap(
        'claims: [ferry-late]',
        'claims: [ferry-late, ferry-stayed]',
      ),
    }),
    '',
  );
});

test('accepts a count from a day to itself', () => {
  assert.equal(
    reportOf({
      'claims.yaml': swap('from: [ferry-opened, call-date]', 'from: [ferry-opened, ferry-opened]'),
    }),
    '',
  );
});

test('asks for no ground of a record that is one of two with its id and has a mistake', () => {
  const report = reportOf({ 'claims.yaml': append('ferry-late:\n  topic: last-ferry\n') });
  assert.deepEqual(report.match(/^content.*|^ +".*/gmu), [
    'content/claims.yaml:29',
    '    "says" is missing.',
    'content/claims.yaml:29',
    '    "ferry-late" is in claims twice; the first is at content/claims.yaml:1.',
  ]);
});
