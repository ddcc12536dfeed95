import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupDays } from './group-days.ts';
import { eventRecord, storyWith } from './testing/invented-events.ts';

test('events are by month and by day, in order, and all are counted', () => {
  const { events } = storyWith([
    eventRecord('one', 'action', '2000-01-01'),
    eventRecord('two', 'action', '2000-01-01'),
    eventRecord('three', 'action', '2000-01-31'),
    eventRecord('four', 'action', '2000-02-01'),
  ]);
  const inMillennium = [...events.values()].filter(({ date }) => date >= '2000');
  assert.deepEqual(
    groupDays(inMillennium).map(({ month, count, days }) => [
      month,
      count,
      days.map((day) => [day.date, day.events.map(({ id }) => id)]),
    ]),
    [
      [
        '2000-01',
        3,
        [
          ['2000-01-01', ['one', 'two']],
          ['2000-01-31', ['three']],
        ],
      ],
      ['2000-02', 1, [['2000-02-01', ['four']]]],
    ],
  );
  assert.deepEqual(groupDays([]), []);
});
