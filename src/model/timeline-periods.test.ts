import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_ENTRIES, periodOf, periodsOf } from './timeline-periods.ts';

const many = (date: string, count: number) => Array.from({ length: count }, () => date);

test('entries that one page holds have no periods', () => {
  assert.deepEqual(periodsOf([]), []);
  assert.deepEqual(periodsOf(many('2024-11-15', MOST_ENTRIES)), []);
});

test('more are parted by year, a full year by month, a full month by day', () => {
  const dates = [
    ...many('2024-11-15', MOST_ENTRIES),
    ...many('2024-11-16', 1),
    ...many('2024-01-01', 2),
    ...many('2022-05-05', 3),
  ];
  const periods = periodsOf(dates);
  assert.deepEqual(periods, [
    { id: '2022', count: 3 },
    { id: '2024-01', count: 2 },
    { id: '2024-11-15', count: MOST_ENTRIES },
    { id: '2024-11-16', count: 1 },
  ]);
  assert.equal(periodOf('2024-11-16', periods), '2024-11-16');
  assert.equal(periodOf('2022-12-31', periods), '2022');
  assert.equal(periodOf('2022-12-31', []), undefined);
});

test('ten times the entries of a long year are on pages of a bounded length', () => {
  const dates = Array.from({ length: 1200 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (index % 300)));
    return day.toISOString().slice(0, 10);
  });
  const periods = periodsOf(dates);
  assert.ok(periods.every(({ count }) => count <= MOST_ENTRIES));
  assert.equal(
    periods.reduce((sum, { count }) => sum + count, 0),
    dates.length,
  );
});
