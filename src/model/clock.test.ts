import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursAt, instantOf, timeAt } from './clock.ts';

for (const [date, time, zone, expected] of [
  ['2024-11-15', '15:20', 'Europe/Oslo', '2024-11-15T14:20:00.000Z'],
  ['2024-07-01', '15:20', 'Europe/Oslo', '2024-07-01T13:20:00.000Z'],
  ['2024-01-01', '00:00', 'Asia/Kolkata', '2023-12-31T18:30:00.000Z'],
  // The clock is set back at three, and shows half past two twice.
  ['2024-10-27', '02:30', 'Europe/Oslo', '2024-10-27T01:30:00.000Z'],
] as const) {
  test(`${time} on ${date} in ${zone} is an instant`, () => {
    assert.equal(new Date(instantOf(date, time, zone)).toISOString(), expected);
  });
}

test('an instant is read on any clock, and counted from the beginning of a day', () => {
  const instant = instantOf('2024-11-15', '23:30', 'Europe/Oslo');
  assert.equal(timeAt(instant, 'Europe/Istanbul'), '01:30');
  assert.equal(hoursAt(instant, '2024-11-15', 'Europe/Oslo'), 23.5);
  assert.equal(hoursAt(instant, '2024-11-15', 'Europe/Istanbul'), 25.5);
});
