import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFields } from './list-fields.ts';
import { readValue } from './read-value.ts';
import type { RecordKind } from './record-kinds.ts';

const ids = {
  people: ['anna-berg', 'pavel-strand'],
  topics: ['last-ferry'],
  sources: ['ferry-log'],
};

const read = (kind: RecordKind, name: string, ...typed: string[]) => {
  const field = listFields(kind).find((each) => each.name === name);
  assert.ok(field);
  return readValue(field, typed, ids);
};

const values: [title: string, found: ReturnType<typeof read>, value: unknown][] = [
  ['a text, its spaces folded', read('claim', 'says', ' It  left\nlate. '), 'It left late.'],
  ['the last of several texts', read('claim', 'says', 'One.', 'Two.'), 'Two.'],
  ['ids with commas', read('claim', 'by', 'anna-berg, pavel-strand'), ids.people],
  ['ids of several flags', read('claim', 'by', 'anna-berg', 'pavel-strand'), ids.people],
  ['texts with semicolons', read('claim', 'looked-in', 'a, b; c'), ['a, b', 'c']],
  ['no knowledge', read('source', 'date', 'null'), null],
  ['true and false', read('source', 'primary', 'false'), false],
  ['a number', read('event', 'minutes', '60'), 60],
  ['a word in place of a number', read('event', 'minutes', 'not found'), 'not found'],
  ['a year that is a text', read('claim', 'says', '1999'), '1999'],
  ['a word in place of an id', read('quotation', 'by', 'speaker'), 'speaker'],
];

for (const [title, found, value] of values) {
  test(`reads ${title}`, () => {
    assert.deepEqual(found, { value });
  });
}

const refusals: [title: string, found: ReturnType<typeof read>, refusal: RegExp][] = [
  [
    'an unknown id with the nearest',
    read('claim', 'by', 'anna-berg, pavel-strond'),
    /^"pavel-strond" is not in people\. Fix for "by": write pavel-strand, or add the record first\.$/u,
  ],
  [
    'the beginning of ids with all that have it',
    read('claim', 'by', 'a'),
    /write anna-berg or pavel-strand, or add/u,
  ],
  ['an id like no other', read('claim', 'by', 'zzz'), /Fix for "by": add the record first/u],
  [
    'an unknown word with the nearest',
    read('source', 'kind', 'pres report'),
    /^"kind" is none of the words it may be\. Fix: write press report\. It holds: What it is/u,
  ],
  [
    'no day',
    read('event', 'date', '3 March'),
    /is not a day that exists\. Fix: write it as YYYY-MM-DD/u,
  ],
  ['an empty text', read('claim', 'says', ' '), /is empty/u],
  ['what is neither true nor false', read('source', 'primary', 'yes'), /Fix: write true or false/u],
  [
    'an empty list that may not be empty',
    read('quotation', 'sources', ','),
    /is an empty list\. Fix: name at least one/u,
  ],
];

for (const [title, found, refusal] of refusals) {
  test(`refuses ${title}`, () => {
    assert.match('refusal' in found ? found.refusal : '', refusal);
  });
}
