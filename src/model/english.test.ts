import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalize, eitherOf, countOf, inWords, listOf, plural } from './english.ts';

const lists: [names: string[], all: string, any: string][] = [
  [[], '', ''],
  [['Ada'], 'Ada', 'Ada'],
  [['Ada', 'Ben'], 'Ada and Ben', 'Ada or Ben'],
  [['Ada', 'Ben', 'Cleo'], 'Ada, Ben and Cleo', 'Ada, Ben or Cleo'],
];

for (const [names, all, any] of lists) {
  test(`lists ${names.length} names as a sentence does`, () => {
    assert.equal(listOf(names), all);
    assert.equal(eitherOf(names), any);
  });
}

test('a noun takes the form of its count', () => {
  assert.deepEqual(
    [0, 1, 2, 1000].map((count) => countOf(count, 'ferry', 'ferries')),
    ['0 ferries', '1 ferry', '2 ferries', '1,000 ferries'],
  );
  assert.equal(plural(2, 'lamp'), 'lamps');
});

test('writes small numbers as words and larger ones in figures', () => {
  assert.deepEqual([0, 1, 12, 13].map(inWords), ['no', 'one', 'twelve', '13']);
});

test('a first letter is made large in any alphabet', () => {
  assert.deepEqual(['ferry', 'ørsted', 'лампа', ''].map(capitalize), [
    'Ferry',
    'Ørsted',
    'Лампа',
    '',
  ]);
});
