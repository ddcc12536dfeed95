import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsById, splitList } from './split-list.ts';

const items = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `item-${from + index}` }));

const groupOf = (key: string, count: number, from = 0) => ({
  key,
  title: key.toUpperCase(),
  items: items(count, from),
});

const shape = (groups: ReturnType<typeof groupOf>[], most: number) =>
  splitList(groups, most).map((part) => [part.id, part.title, part.items.length]);

test('a list that one page holds has no parts', () => {
  assert.deepEqual(shape([], 10), []);
  assert.deepEqual(shape([groupOf('a', 6), groupOf('b', 4)], 10), []);
});

test('one item more, and each group has a page', () => {
  assert.deepEqual(shape([groupOf('a', 6), groupOf('b', 5)], 10), [
    ['a', 'A', 6],
    ['b', 'B', 5],
  ]);
});

test('a group that is too long has several pages, none much longer than another', () => {
  assert.deepEqual(shape([groupOf('a', 21), groupOf('b', 1)], 10), [
    ['a', 'A, 1 of 3', 7],
    ['a-2', 'A, 2 of 3', 7],
    ['a-3', 'A, 3 of 3', 7],
    ['b', 'B', 1],
  ]);
});

test('every item is on one page, in its order', () => {
  const parts = splitList([groupOf('a', 23), groupOf('b', 4, 23)], 10);
  assert.deepEqual(
    parts.flatMap((part) => part.items),
    items(27),
  );
});

test('says of each item which part it is in, and nothing where there are none', () => {
  const parts = partsById(splitList([groupOf('a', 11)], 10));
  assert.equal(parts.get('item-5'), 'a');
  assert.equal(parts.get('item-6'), 'a-2');
  assert.equal(partsById(splitList([groupOf('a', 10)], 10)).get('item-0'), undefined);
});

test('items that take more of a page than others share it with fewer', () => {
  const group = { key: 'a', title: 'A', items: [5, 1, 1, 1, 6, 1, 5] };
  assert.deepEqual(
    splitList([group], 10, (weight) => weight).map((part) => part.items),
    [
      [5, 1, 1, 1, 6],
      [1, 5],
    ],
  );
  assert.deepEqual(
    splitList([group], 20, (weight) => weight),
    [],
  );
});
