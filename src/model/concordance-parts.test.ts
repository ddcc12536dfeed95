import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_LINES, concordanceParts, partsOfEntries } from './concordance-parts.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `${index}`, address: `/x/#${index}` }));

const entry = (id: string, passages: number) => ({
  id,
  words: id,
  language: undefined,
  address: '/x/',
  about: '',
  groups: [{ title: 'X', passages: links(passages) }],
});

const concordance = (size: number) => ({
  names: [
    { key: 'a', letter: 'A', items: [entry('a-one', size), entry('a-two', size)] },
    { key: 'b', letter: 'B', items: [entry('b-one', 1)] },
  ],
  quotations: [{ key: 'a', letter: 'A', items: [entry('q-one', 1)] }],
});

/** The size of the first two entries with which all lines and links are so many. */
const sizeFor = (lines: number) => (lines - 6) / 2;

test('a concordance that one page holds has no parts', () => {
  const parts = concordanceParts(concordance(sizeFor(MOST_LINES)));
  assert.deepEqual(parts, { names: [], quotations: [] });
  assert.equal(partsOfEntries(parts).size, 0);
});

test('one that is longer has a page for each letter of each half, and more for a long letter', () => {
  const parts = concordanceParts(concordance(sizeFor(MOST_LINES + 2)));
  assert.deepEqual(
    [...parts.names, ...parts.quotations].map(({ id, title }) => [id, title]),
    [
      ['names-a', 'A, 1 of 2'],
      ['names-a-2', 'A, 2 of 2'],
      ['names-b', 'B'],
      ['quotations-a', 'A'],
    ],
  );
  assert.deepEqual(
    [...partsOfEntries(parts)],
    [
      ['a-one', 'names-a'],
      ['a-two', 'names-a-2'],
      ['b-one', 'names-b'],
      ['q-one', 'quotations-a'],
    ],
  );
});
