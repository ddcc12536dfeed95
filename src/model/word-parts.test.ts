import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { MOST_WORDS, countWordsIn, wordParts } from './word-parts.ts';

/** As many quotations as are asked for, each of the day that a function gives it. */
function words(count: number, dayOf: (index: number) => string | null) {
  const [quotation] = storyOf().quotations.values();
  if (!quotation) throw new Error('The story has no quotation.');
  return Array.from({ length: count }, (_, index) => ({
    ...quotation,
    id: `words-${index}`,
    date: dayOf(index),
  }));
}

const dayOf = (index: number) => (index % 2 === 0 ? '1999-03-03' : '2000-01-01');

test('the words of a voice are on its page as long as they are not too many', () => {
  assert.deepEqual(wordParts(words(MOST_WORDS, dayOf)), []);
});

test('more are parted by year, and those without a day are last', () => {
  const parts = wordParts(words(MOST_WORDS + 1, (index) => (index === 0 ? null : dayOf(index))));
  assert.deepEqual(
    parts.map((part) => [part.id, part.title, countWordsIn(part)]),
    [
      ['1999', '1999', 50],
      ['2000', '2000', 50],
      ['no-date', 'Day not found', 1],
    ],
  );
});

test('a long year has several pages, and a day is on one of them', () => {
  const dayOfYear = (index: number) => `1999-03-0${1 + (index % 3)}`;
  const parts = wordParts(words(MOST_WORDS + 2, dayOfYear));
  assert.deepEqual(
    parts.map(({ id, items }) => [id, items.map(({ date }) => date)]),
    [
      ['1999', ['1999-03-01', '1999-03-02']],
      ['1999-2', ['1999-03-03']],
    ],
  );
});
