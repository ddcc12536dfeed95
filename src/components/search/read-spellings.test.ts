import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpellings } from './read-spellings.ts';

const spellings = {
  'anna kowalczyk': 'Anna Kowalczyk',
  kowalczyk: 'Kowalczyk',
  kovalchik: 'Kowalczyk',
  'anna kovalchik': 'Anna Kowalczyk',
  ковальчик: 'Kowalczyk',
  'port ellen': 'Port Ellen',
};

const cases: [title: string, typed: string, query: string | undefined][] = [
  ['another spelling is read as the edition’s own', 'kovalchik letter', 'Kowalczyk letter'],
  ['capitals do not matter', 'Kovalchik', 'Kowalczyk'],
  ['another script is read too', 'ковальчик', 'Kowalczyk'],
  ['a full name goes before its surname', 'Anna Kovalchik', 'Anna Kowalczyk'],
  ['the edition’s own spelling is left alone', 'Kowalczyk', undefined],
  ['a part of a word is no spelling', 'kovalchiks', undefined],
  ['a word of a name is left alone', 'port', undefined],
];

for (const [title, typed, query] of cases) {
  test(title, () => assert.equal(readSpellings(typed, spellings).query, query));
}

test('says which names were put in', () => {
  assert.deepEqual(readSpellings('kovalchik in Port Ellen', spellings).names, ['Kowalczyk']);
});
