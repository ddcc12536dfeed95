import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawUseBar } from './draw-use-bar.ts';

const cases = [
  { records: 0, rows: [] },
  { records: 1, rows: [6] },
  { records: 36, rows: [216] },
  { records: 37, rows: [216, 6] },
  { records: 100, rows: [216, 216, 168] },
];

for (const { records, rows } of cases) {
  test(`${records} records are drawn in ${rows.length} rows`, () => {
    assert.deepEqual(drawUseBar(records), rows);
  });
}
