import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLength } from './describe-length.ts';

type Event = Parameters<typeof describeLength>[0];

const cases: [title: string, event: Event, words: string | undefined][] = [
  ['in minutes', { minutes: 20 }, '20 minutes'],
  ['in one minute', { minutes: 1 }, '1 minute'],
  [
    'in its own words before its minutes',
    { minutes: 60, length: 'about an hour' },
    'about an hour',
  ],
  ['as not found', { minutes: 'not found' }, 'length not found'],
  ['not at all', {}, undefined],
];

for (const [title, event, words] of cases) {
  test(`the length of an event is said ${title}`, () => {
    assert.equal(describeLength(event, 'length not found'), words);
  });
}
