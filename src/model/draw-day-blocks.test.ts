import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawDayBlocks } from './draw-day-blocks.ts';

test('a day without words is drawn as nothing', () => {
  assert.deepEqual(drawDayBlocks(0, 0), { blocks: [], width: 0, height: 0 });
});

test('a quotation is a block, those of unnamed voices last', () => {
  assert.deepEqual(drawDayBlocks(1, 1), {
    blocks: [
      { x: 0, y: 0, isUnnamed: false },
      { x: 7, y: 0, isUnnamed: true },
    ],
    width: 12,
    height: 11,
  });
});

test('what a row does not hold is in the next, at the same scale', () => {
  const { blocks, width, height } = drawDayBlocks(17, 0);
  assert.deepEqual(blocks.at(-1), { x: 0, y: 14, isUnnamed: false });
  assert.deepEqual([width, height], [110, 25]);
});
