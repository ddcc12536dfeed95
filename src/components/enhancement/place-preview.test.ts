import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placePreview } from './place-preview.ts';

const page = { width: 360, height: 700 };
const preview = { width: 200, height: 100 };

const cases: [title: string, link: { left: number; top: number }, left: number, top: number][] = [
  ['under its link', { left: 50, top: 300 }, 50, 328],
  ['above a link at the foot of the window', { left: 50, top: 660 }, 50, 552],
  ['inside the window, under a link at its right edge', { left: 320, top: 300 }, 152, 328],
  ['inside the window, under a link at its left edge', { left: 0, top: 300 }, 8, 328],
];

for (const [title, link, left, top] of cases) {
  test(`a preview shows ${title}`, () => {
    assert.deepEqual(placePreview({ ...link, bottom: link.top + 20 }, preview, page), {
      left,
      top,
    });
  });
}

test('a preview wider than the window begins at its edge', () => {
  const link = { left: 100, top: 0, bottom: 20 };
  assert.equal(placePreview(link, { width: 400, height: 100 }, page).left, 8);
});
