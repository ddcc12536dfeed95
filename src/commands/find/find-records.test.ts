import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawEntry } from '../../model/read-content.ts';
import { findRecords } from './find-records.ts';

const entry = (
  collection: RawEntry['collection'],
  id: string,
  data: object,
  text = '',
): RawEntry => ({
  collection,
  id,
  data,
  file: `content/${collection}.yaml`,
  fileName: collection,
  body: text ? { text, firstLine: 5 } : undefined,
  lineOf: () => 1,
});

const entries = [
  entry('chapters', 'crossing/last-ferry', { title: 'The last ferry' }, 'Strand denied it.'),
  entry('claims', 'ferry-late', { says: 'Strand said: it left late.', evidence: ['log'] }),
  entry('claims', 'ferry-on-time', { says: 'It left on time.', by: ['anna-berg'] }),
  entry('people', 'anna-berg', { name: 'Anna Berg', short: 'Berg', spellings: ['Anna Bergh'] }),
  entry('people', 'pavel-strand', {
    name: 'Pavel Strand',
    short: 'Strand',
    spellings: ['Павел Странд', 'Štrand'],
  }),
  entry('sources', 'log', { title: null, address: 'https://www.log.example/3?day=3', pages: 12 }),
  entry('events', 'broken', {}),
];

const cases: [title: string, typed: string[], found: string[]][] = [
  ['a word of any field', ['left'], ['ferry-late', 'ferry-on-time']],
  ['all of several words', ['left', 'time'], ['ferry-on-time']],
  ['words typed as one argument', ['on time left'], ['ferry-on-time']],
  ['the beginning of a word only', ['rry'], []],
  ['an id', ['ferry-l'], ['ferry-late']],
  ['an id that a record refers to', ['anna-berg'], ['ferry-on-time', 'anna-berg']],
  ['records before texts', ['strand'], ['ferry-late', 'pavel-strand', 'crossing/last-ferry']],
  ['a name in another spelling', ['štrand', 'late'], ['ferry-late']],
  ['a name without its marks', ['Strand', 'LATE'], ['ferry-late']],
  ['a whole name in another script', ['павел', 'странд', 'denied'], ['crossing/last-ferry']],
  ['a source by its address', ['http://log.example/3/?day=3&utm_a=b'], ['log']],
  ['sources by the beginning of an address', ['log.example/'], ['log']],
  ['a number', ['12'], ['log']],
  ['what is code to a pattern', ['(left'], []],
  ['nothing for no words', [' '], []],
];

for (const [title, typed, found] of cases) {
  test(`finds ${title}`, () => {
    assert.deepEqual(
      findRecords(entries, typed).map(({ id }) => id),
      found,
    );
  });
}
