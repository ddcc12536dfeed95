import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plotOnLine } from './plot-on-line.ts';

test('places numbers and the counted one on a piece of the line', () => {
  // From 990 to 1,006: the numbers lie between 996 and 1,000, with half as much again beside them.
  const plot = plotOnLine([{ high: 1_000 }, { low: 1_000 }, { low: 998, high: 998 }], 996, 160);
  assert.deepEqual(plot.numbers, [
    { from: 0, to: 100, isOpen: true },
    { from: 100, to: 160, isOpen: true },
    { from: 80, to: 80, isOpen: false },
  ]);
  assert.equal(plot.counted, 60);
  assert.deepEqual(plot.ends, [
    { value: 998, x: 80 },
    { value: 1_000, x: 100 },
  ]);
  assert.deepEqual(
    plot.ticks.filter(({ isNamed }) => isNamed).map(({ value }) => value),
    [990, 995, 1_000, 1_005],
  );
});

test('has room beside a number alone', () => {
  const { counted, ticks, numbers } = plotOnLine([], 10, 80);
  assert.equal(counted, 40);
  assert.deepEqual([ticks[0]?.value, ticks.at(-1)?.value], [6, 14]);
  assert.deepEqual(numbers, []);
});
