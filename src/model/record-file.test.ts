import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollectionName } from '../schemas/collections.ts';
import { compareRecords, groupOf, saysFile } from './record-file.ts';

const groups: [
  title: string,
  collection: CollectionName,
  data: unknown,
  name?: string,
  because?: string,
][] = [
  ['a voice with its side', 'people', { side: 'north' }, 'north', 'its side is north'],
  ['a voice of no side by itself', 'people', { kind: 'person' }, 'no-side', 'it has no side'],
  ['an outlet with the outlets', 'people', { kind: 'outlet' }, 'outlets', 'it is an outlet'],
  ['a source by its publisher', 'sources', { publisher: 'Dial' }, 'd', 'its publisher is Dial'],
  ['an event by its year', 'events', { date: '1999-03-03' }, '1999', 'its date is 1999-03-03'],
  ['no claim by what it says: its file has the topic', 'claims', { says: 'Late.' }],
  ['no term: all are in one file', 'terms', { name: 'ferry' }],
];

for (const [title, collection, data, name, because] of groups) {
  test(`groups ${title}`, () => {
    const group = groupOf(collection, data);
    assert.deepEqual([group?.name, group?.because], [name, because]);
  });
}

const letters: [title: string, publisher: string, name: string][] = [
  ['its first word as printed', 'The Courier', 't'],
  ['a letter without its marks', 'Łódź Post', 'l'],
  ['a letter in quotation marks', '“Courier”', 'c'],
  ['other where it is a digit', '24 Hours', 'other'],
  ['other where it is in another script', 'Вестник', 'other'],
];

for (const [title, publisher, name] of letters) {
  test(`groups the publisher ${publisher} by ${title}`, () => {
    assert.equal(groupOf('sources', { publisher })?.name, name);
  });
}

test('knows which fields have to be known before a record has a file', () => {
  assert.ok(saysFile('sources', 'publisher') && saysFile('events', 'date'));
  assert.ok(!saysFile('sources', 'date') && !saysFile('people', 'side'));
  assert.ok(!saysFile('claims', 'says') && !saysFile('terms', 'name'));
});

const sorted = (collection: CollectionName, records: unknown[]) =>
  records.toSorted((a, b) => compareRecords(collection, a, b));

test('orders sources by publisher and date, events by date and time, nothing else', () => {
  const [gazette, late, early] = [
    { publisher: 'Gazette' },
    { publisher: 'Courier', date: '1999-03-04' },
    { publisher: 'Courier', date: null },
  ];
  assert.deepEqual(sorted('sources', [gazette, late, early]), [early, late, gazette]);
  const [noon, day, before] = [
    { date: '1999-03-03', time: '12:00' },
    { date: '1999-03-03' },
    { date: '1999-03-02', time: '23:00' },
  ];
  assert.deepEqual(sorted('events', [noon, day, before]), [before, day, noon]);
  assert.deepEqual(sorted('claims', [{ says: 'B' }, { says: 'A' }]), [
    { says: 'B' },
    { says: 'A' },
  ]);
});
