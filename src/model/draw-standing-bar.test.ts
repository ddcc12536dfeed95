import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStandingBar } from './draw-standing-bar.ts';
import { standings } from './standings.ts';

test('puts the claims of each standing side by side, with a space between standings', () => {
  const rows = drawStandingBar([
    { standing: 'independently documented', count: 2 },
    { standing: 'on record, one side', count: 3 },
  ]);
  assert.deepEqual(rows, [
    {
      runs: [
        { standing: 'independently documented', x: 0, width: 16 },
        { standing: 'on record, one side', x: 18, width: 24 },
      ],
      width: 42,
    },
  ]);
});

test('goes on in a new row after 36 claims, on the same scale', () => {
  const rows = drawStandingBar([{ standing: 'unnamed officials', count: 40 }]);
  assert.deepEqual(
    rows.map(({ width }) => width),
    [36 * 8, 4 * 8],
  );
});

test('has no row without claims', () => {
  assert.deepEqual(drawStandingBar([]), []);
});

test('keeps a row of all standings within a page of 320 px and its padding', () => {
  const [row] = drawStandingBar([
    ...standings.slice(1).map((standing) => ({ standing, count: 1 })),
    ...standings.slice(0, 1).map((standing) => ({ standing, count: 400 })),
  ]);
  assert.ok(row && row.width <= 300);
  assert.equal(row.runs.length, standings.length);
});
