import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMoment, eventHours } from './event-hours.ts';

const event = (
  given: Partial<Parameters<typeof eventHours>[0]>,
): Parameters<typeof eventHours>[0] => ({
  date: '2024-11-15',
  time: undefined,
  by: undefined,
  daytime: undefined,
  zone: 'Europe/Helsinki',
  ...given,
});

for (const { title, given, hours } of [
  {
    title: 'a time is one hour',
    given: { time: '16:09' },
    hours: { from: 15.15, until: 15.15, isLatest: false },
  },
  {
    title: 'a time by which it had happened is the latest hour',
    given: { by: '16:30' },
    hours: { from: 15.5, until: 15.5, isLatest: true },
  },
  {
    title: 'a part of the day is some hours',
    given: { daytime: 'evening' as const },
    hours: { from: 17, until: 23, isLatest: false },
  },
  {
    title: 'a part of the day ends where the event had happened',
    given: { daytime: 'afternoon' as const, by: '16:00' },
    hours: { from: 11, until: 15, isLatest: false },
  },
]) {
  test(`${title}, on the clock that reads it`, () => {
    assert.deepEqual(eventHours(event(given), 'Europe/Oslo'), hours);
  });
}

test('without a clock nothing is known', () => {
  assert.equal(eventHours(event({ zone: undefined }), 'Europe/Oslo'), undefined);
  assert.equal(eventHours(event({}), 'Europe/Oslo'), undefined);
});

test('events are in the order of instants, whatever their clocks, and those without an hour last', () => {
  const none = event({ zone: undefined });
  const kyiv = event({ time: '16:00' });
  const oslo = event({ time: '15:30', zone: 'Europe/Oslo' });
  const before = event({ date: '2024-11-14', zone: undefined });
  assert.deepEqual([none, oslo, kyiv, before].toSorted(byMoment), [before, kyiv, oslo, none]);
  assert.equal(byMoment(none, none), 0);
});

test('events of one day are in the order that the guide for authors states', () => {
  const named = Object.entries({
    'without an hour': { zone: undefined },
    'by 19:00': { by: '19:00' },
    evening: { daytime: 'evening' as const },
    'at 15:20': { time: '15:20' },
    'evening, by 20:00': { daytime: 'evening' as const, by: '20:00' },
    'at 09:00': { time: '09:00' },
    'without an hour, later in the file': { zone: undefined },
    'at 15:20 on an earlier clock': { time: '15:20', zone: 'Africa/Nairobi' },
  }).map(([name, given]) => ({ name, ...event(given) }));
  assert.deepEqual(
    named.toSorted(byMoment).map(({ name }) => name),
    [
      'at 09:00',
      'at 15:20 on an earlier clock',
      'at 15:20',
      'evening',
      'evening, by 20:00',
      'by 19:00',
      'without an hour',
      'without an hour, later in the file',
    ],
  );
});
