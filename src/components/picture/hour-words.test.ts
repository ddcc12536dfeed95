import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventRecord, storyWith } from '../../model/testing/invented-events.ts';
import { describeSpan } from './hour-words.ts';

const DAYTIME = 'daytime: evening, zone: Europe/Lisbon';

for (const { kind, more, words } of [
  {
    kind: 'call',
    more: 'minutes: 60, length: about an hour',
    words: ['About an hour, in the evening of Lisbon.', 'Start and end were not found.'],
  },
  { kind: 'statement', more: 'people: [anna-berg]', words: ['Evening, hour not found: Berg'] },
  { kind: 'action', more: 'short: [the, flag]', words: ['Evening, hour not found: the flag'] },
  { kind: 'action', more: '', words: ['Evening, hour not found: It happens'] },
]) {
  test(`says of a ${kind} with ${more || 'nothing more'} which part of the day is known`, () => {
    const { events } = storyWith([
      eventRecord('one', kind, '2000-01-01', [DAYTIME, more].filter(Boolean).join(', ')),
    ]);
    const event = events.get('one');
    assert.deepEqual(event && describeSpan(event), words);
  });
}
