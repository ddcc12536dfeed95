import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByLetter } from './group-by-letter.ts';

const lettersOf = (...names: string[]) =>
  groupByLetter(names, (name) => name).map(({ letter, key, items }) => [letter, key, ...items]);

test('groups by the first letter, in order, whatever its case and its marks', () => {
  assert.deepEqual(lettersOf('Øre', 'oil', 'anchor', 'Ore', 'Łódź', 'lamp'), [
    ['A', 'a', 'anchor'],
    ['L', 'l', 'lamp', 'Łódź'],
    ['O', 'o', 'oil', 'Ore', 'Øre'],
  ]);
});

test('puts first, in one group, what begins with no Latin letter', () => {
  assert.deepEqual(lettersOf('lamp', '24 Hours', 'Звезда', '112'), [
    ['0–9', '0', '112', '24 Hours', 'Звезда'],
    ['L', 'l', 'lamp'],
  ]);
});
