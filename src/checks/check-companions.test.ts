import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, reportOf, swap } from './testing/write-story.ts';

test('reports a time without the zone of its clock', () => {
  assert.equal(
    reportOf({ 'events.yaml': swap('minutes: 4', "minutes: 4\n  time: '15:00'") }),
    lines(
      'content/events.yaml:6',
      '    "zone" is missing: a time is somebody’s clock.',
      '    Fix: add zone: Europe/Lisbon, or whose clock it is.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a call without its length', () => {
  assert.equal(
    reportOf({ 'events.yaml': swap('  minutes: 4\n', '') }),
    lines(
      'content/events.yaml:1',
      '    "minutes" is missing: a call has a length, or it was not found.',
      '    Fix: add minutes: 20, or as many as they were, or minutes: not found.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts a call whose length was not found', () => {
  assert.equal(reportOf({ 'events.yaml': swap('minutes: 4', 'minutes: not found') }), '');
});

test('reports a range that ends before it begins', () => {
  assert.equal(
    reportOf({ 'events.yaml': swap('kind: call', 'kind: call\n  until: 1999-03-02') }),
    lines(
      'content/events.yaml:5',
      '    "until" 1999-03-02 is before "date" 1999-03-03.',
      '    Fix: write the earlier day first.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports an office that ends before it begins', () => {
  assert.equal(
    reportOf({
      'people.yaml': swap('from: 1990-01-01', 'from: 1990-01-01\n      until: 1989-01-01'),
    }),
    lines(
      'content/people.yaml:8',
      '    "until" 1989-01-01 is before "from" 1990-01-01.',
      '    Fix: write the earlier day first.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a statement that does not stand for no reason', () => {
  assert.equal(
    reportOf({ 'examined/first-notice.yaml': swap('\n    reason: unsupported', '') }),
    lines(
      'content/examined/first-notice.yaml:8',
      '    "reason" is missing: what does not stand needs its reason.',
      '    Fix: add reason: wrong speaker, wrong figure, stated as confirmed or unsupported.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts a range and an office of one day', () => {
  assert.equal(
    reportOf({
      'events.yaml': swap('kind: call', 'kind: call\n  until: 1999-03-03'),
      'people.yaml': swap('from: 1990-01-01', 'from: 1990-01-01\n      until: 1990-01-01'),
    }),
    '',
  );
});
