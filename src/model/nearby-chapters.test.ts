import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_LISTED, nearbyChapters } from './nearby-chapters.ts';

const part = (length: number) => Array.from({ length }, (_, index) => index);

test('the contents list a part whole as long as it is not too long', () => {
  const chapters = part(MOST_LISTED);
  assert.deepEqual(nearbyChapters(chapters, 3), { before: 0, chapters });
});

const cases: [where: string, current: number, before: number][] = [
  ['at the beginning', 0, 0],
  ['near the beginning', 9, 0],
  ['in the middle', 150, 140],
  ['near the end', 295, 279],
  ['at the end', 299, 279],
];

for (const [where, current, before] of cases)
  test(`of a long part they list 21 chapters, ${where} too`, () => {
    const nearby = nearbyChapters(part(300), current);
    assert.deepEqual(nearby, { before, chapters: part(300).slice(before, before + 21) });
    assert.ok(nearby.chapters.includes(current));
  });
