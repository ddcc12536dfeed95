import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

const known = ['courier-report', 'gazette-report', 'ferry-log', 'ferry'];

const cases: [title: string, value: string, found: string | undefined][] = [
  ['an id with two letters changed about', 'courier-repotr', 'courier-report'],
  ['an id without its hyphen', 'ferrylog', 'ferry-log'],
  ['an id in capitals', 'Ferry-Log', 'ferry-log'],
  ['a short id with one letter wrong', 'fery', 'ferry'],
  ['an id that is near to none', 'tide-table', undefined],
  ['an id that only ends like another', 'annual-report', undefined],
];

for (const [title, value, found] of cases) {
  test(`${found === undefined ? 'offers nothing' : 'offers the nearest'} for ${title}`, () => {
    assert.equal(nearest(value, known), found);
  });
}

test('offers nothing where there is nothing', () => {
  assert.equal(nearest('ferry', []), undefined);
});
