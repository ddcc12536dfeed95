import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showFirst } from './show-first.ts';

const cases = [
  { items: [], seen: 0, folded: 0 },
  { items: [1], seen: 1, folded: 0 },
  { items: [1, 2], seen: 2, folded: 0 },
  { items: [1, 2, 3], seen: 3, folded: 0 },
  { items: [1, 2, 3, 4], seen: 2, folded: 2 },
];

for (const { items, seen, folded } of cases) {
  test(`of ${items.length}, ${folded} are folded where two are to be seen`, () => {
    const parts = showFirst(items, 2);
    assert.deepEqual(
      parts.map(({ length }) => length),
      [seen, folded],
    );
    assert.deepEqual(parts.flat(), items);
  });
}
