import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_LISTED, listedChapters } from './listed-chapters.ts';

const partOf = (length: number) => ({ chapters: Array.from({ length }, () => []) });

test('lists of all parts name all chapters as long as they are not too many', () => {
  const part = { chapters: Array.from({ length: MOST_LISTED - 10 }, (_, index) => index) };
  assert.deepEqual(listedChapters(part, [partOf(MOST_LISTED - 10), partOf(10)]), part.chapters);
});

test('of more they name the first twelve of each part', () => {
  const part = { chapters: Array.from({ length: MOST_LISTED - 10 }, (_, index) => index) };
  const listed = listedChapters(part, [partOf(MOST_LISTED - 10), partOf(11)]);
  assert.deepEqual(listed, part.chapters.slice(0, 12));
});
