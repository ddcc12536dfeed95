import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollectionName } from '../../schemas/collections.ts';
import { fileOf, insertRecord } from './place-record.ts';

const files: [collection: CollectionName, data: object, place: string | undefined, file: string][] =
  [
    ['claims', {}, 'last-ferry', 'claims/last-ferry.yaml'],
    ['quotations', {}, 'last-ferry', 'quotations/last-ferry.yaml'],
    ['sources', { publisher: 'The Courier' }, undefined, 'sources/t.yaml'],
    ['events', { date: '1999-03-03' }, undefined, 'events/1999.yaml'],
    ['people', { side: 'north' }, undefined, 'people/north.yaml'],
    ['terms', {}, undefined, 'terms.yaml'],
    ['notes', {}, undefined, 'notes/an-id.mdx'],
    ['chapters', {}, 'crossing', 'chapters/crossing/an-id.mdx'],
    ['examined', {}, undefined, 'examined/an-id.yaml'],
  ];

for (const [collection, data, place, file] of files) {
  test(`puts a record of ${collection} into ${file}`, () => {
    assert.equal(fileOf(collection, 'an-id', data, place), file);
  });
}

const insertClaim = (text: string | undefined) =>
  insertRecord(
    text,
    'claims/last-ferry.yaml',
    { collection: 'claims', id: 'late', data: {} },
    'says: Late.\nby: [anna]\n',
  );

const LINE = '# yaml-language-server: $schema=../.schema/claims.json\n';
const RECORD = 'late:\n  says: Late.\n  by: [anna]\n';

const texts: [title: string, before: string | undefined, after: string | undefined][] = [
  ['begins a file with the line of its schema', undefined, LINE + RECORD],
  ['fills a file that has only that line', LINE, LINE + RECORD],
  ['fills an empty file', '', RECORD],
  [
    'goes on after the last record',
    `${LINE}a:\n  says:   "x" # why\n\n`,
    `${LINE}a:\n  says:   "x" # why\n\n${RECORD}`,
  ],
  ['ends the last line', 'a:\n  says: x', `a:\n  says: x\n${RECORD}`],
  [
    'ends lines as the file does',
    'a:\r\n  says: x\r\n',
    `a:\r\n  says: x\r\n${RECORD.replaceAll('\n', '\r\n')}`,
  ],
  ['refuses a file that cannot be read', 'a: "x\n', undefined],
  ['refuses a file in another form', '{ a: { says: x } }\n', undefined],
];

for (const [title, before, after] of texts) {
  test(title, () => {
    assert.equal(insertClaim(before), after);
  });
}

const insertEvent = (text: string, date: string) =>
  insertRecord(
    text,
    'events/1999.yaml',
    { collection: 'events', id: 'x', data: { date } },
    'a: b\n',
  );

const EVENTS = '# the file\n# first\na:\n  date: 1999-03-01\n\n# second\nb:\n  date: 1999-03-03\n';

const events: [title: string, date: string, after: string][] = [
  ['before all', '1999-01-01', EVENTS.replace('# first', 'x:\n  a: b\n# first')],
  [
    'before the comment of the next',
    '1999-03-02',
    EVENTS.replace('# second', 'x:\n  a: b\n# second'),
  ],
  ['after those of its day', '1999-03-03', `${EVENTS}x:\n  a: b\n`],
];

for (const [title, date, after] of events) {
  test(`puts an event at its day, ${title}`, () => {
    assert.equal(insertEvent(EVENTS, date), after);
  });
}
