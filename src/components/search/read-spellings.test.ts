import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from './read-spellings.ts';

const read = readerOf(
  new Map(
    Object.entries({
      'anna kowalczyk': 'Anna Kowalczyk',
      kowalczyk: 'Kowalczyk',
      kovalchik: 'Kowalczyk',
      'anna kovalchik': 'Anna Kowalczyk',
      ковальчик: 'Kowalczyk',
      'port ellen': 'Port Ellen',
      ellen: 'Helen Berg',
    }),
  ),
);

const cases: [title: string, typed: string, query: string | undefined][] = [
  ['another spelling is read as the edition’s own', 'kovalchik letter', 'Kowalczyk letter'],
  ['capitals do not matter', 'Kovalchik', 'Kowalczyk'],
  ['another script is read too', 'ковальчик', 'Kowalczyk'],
  ['a full name goes before its surname', 'Anna Kovalchik', 'Anna Kowalczyk'],
  ['the edition’s own spelling is left alone', 'Kowalczyk', undefined],
  ['a part of a word is no spelling', 'kovalchiks', undefined],
  ['a word of a name is left alone', 'port', undefined],
  ['a name of this edition keeps its words', 'Port Ellen', undefined],
  ['outside the name the word is read', 'Ellen', 'Helen Berg'],
  ['spaces between words do not matter', ' Anna   Kovalchik ', 'Anna Kowalczyk'],
  ['words of the language of scripts are only words', 'constructor', undefined],
  ['nothing typed is nothing', ' ', undefined],
];

for (const [title, typed, query] of cases) {
  test(title, () => assert.equal(read(typed).query, query));
}

test('says which names were put in, each once', () => {
  assert.deepEqual(read('kovalchik or ковальчик in Port Ellen').names, ['Kowalczyk']);
});

test('reads nothing into a query where there are no spellings', () => {
  assert.equal(readerOf(new Map())('kovalchik letter').query, undefined);
});
