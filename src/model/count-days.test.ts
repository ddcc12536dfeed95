import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countDays, dayNumber, daysBetween } from './count-days.ts';

const cases: { title: string; from: string; to: string; days: number }[] = [
  { title: 'the same day', from: '1999-03-03', to: '1999-03-03', days: 0 },
  { title: 'one day to the next', from: '1999-03-03', to: '1999-03-04', days: 1 },
  { title: 'over the end of a year', from: '1998-12-31', to: '1999-01-01', days: 1 },
  { title: 'over 29 February of a leap year', from: '2024-02-28', to: '2024-03-01', days: 2 },
  {
    title: 'over the end of February of another year',
    from: '2023-02-28',
    to: '2023-03-01',
    days: 1,
  },
  { title: 'over 1900, which was no leap year', from: '1900-02-28', to: '1900-03-01', days: 1 },
  { title: 'over 2000, which was one', from: '2000-02-28', to: '2000-03-01', days: 2 },
  { title: 'over the night when clocks go forward', from: '2024-03-30', to: '2024-04-01', days: 2 },
  { title: 'over the night when clocks go back', from: '2024-10-26', to: '2024-10-28', days: 2 },
  { title: 'over a thousand days', from: '2000-01-01', to: '2002-09-27', days: 1000 },
  { title: 'backwards', from: '1999-03-04', to: '1999-03-03', days: -1 },
];

for (const { title, from, to, days } of cases) {
  test(`counts the days between two dates: ${title}`, () => {
    assert.equal(daysBetween(from, to), days);
  });
}

test('counts the first day of a count as day 1', () => {
  assert.equal(dayNumber('1999-03-03', '1999-03-03'), 1);
  assert.equal(dayNumber('2000-01-01', '2002-09-26'), 1000);
});

test('counts as it is asked to', () => {
  assert.equal(countDays('days between', '1999-03-03', '1999-03-05'), 2);
  assert.equal(countDays('day number', '1999-03-03', '1999-03-05'), 3);
});

for (const zone of [
  'Pacific/Kiritimati',
  'Europe/Athens',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
]) {
  test(`counts the same when the computer stands in ${zone}`, (t) => {
    const before = process.env['TZ'];
    t.after(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    process.env['TZ'] = zone;
    assert.notEqual(new Date('2024-03-30T12:00:00Z').getTimezoneOffset(), 0);
    assert.deepEqual(
      cases.map(({ from, to }) => daysBetween(from, to)),
      cases.map(({ days }) => days),
    );
  });
}
