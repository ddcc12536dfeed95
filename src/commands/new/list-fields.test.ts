import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, listFields } from './list-fields.ts';
import { type RecordKind, isRecordKind, recordKinds } from './record-kinds.ts';

const namesOf = (kind: RecordKind, isWanted: (field: Field) => boolean) =>
  listFields(kind)
    .filter(isWanted)
    .map(({ name }) => name);

const fieldOf = (kind: RecordKind, name: string): Field | undefined =>
  listFields(kind).find((field) => field.name === name);

const places: [kind: RecordKind, fields: string[]][] = [
  ['claim', ['topic', 'id']],
  ['quotation', ['topic', 'id']],
  ['source', ['id', 'publisher']],
  ['event', ['id', 'date']],
  ['chapter', ['part', 'id']],
  ['note', ['id']],
  ['person', ['id']],
  ['term', ['id']],
];

for (const [kind, fields] of places) {
  test(`cannot write a ${kind} without ${fields.join(' and ')}`, () => {
    assert.deepEqual(
      namesOf(kind, ({ saysFile }) => saysFile),
      fields,
    );
  });
}

test('knows what a record needs, what may be null and what takes several values', () => {
  assert.deepEqual(
    namesOf('quotation', ({ isRequired }) => isRequired),
    ['topic', 'id', 'speaker', 'mode', 'date', 'occasion', 'lang', 'by', 'words', 'sources'],
  );
  assert.deepEqual(
    namesOf('source', ({ isNullable }) => isNullable),
    ['title', 'date', 'address'],
  );
  assert.deepEqual(
    namesOf('event', ({ isList }) => isList),
    ['short', 'people', 'claims', 'sources'],
  );
});

test('asks for the fields of the first record that is inside another one, where it needs one', () => {
  assert.deepEqual(fieldOf('quotation', 'words')?.path, ['wordings', 0, 'words']);
  assert.deepEqual(fieldOf('person', 'offices'), undefined);
});

const takes: [kind: RecordKind, name: string, takes: string[]][] = [
  ['claim', 'says', []],
  ['claim', 'by', ['ids of people']],
  ['claim', 'topic', ['an id of topics']],
  ['claim', 'count', ['days between', 'day number']],
  ['quotation', 'by', ['speaker', 'an id of people']],
  ['source', 'primary', ['true', 'false']],
  ['source', 'copyOf', ['an id of sources']],
  ['event', 'minutes', ['a number', 'not found']],
  ['chapter', 'part', ['an id of parts']],
  ['person', 'side', ['an id of sides']],
];

for (const [kind, name, words] of takes) {
  test(`says that "${name}" of a ${kind} takes ${words.join(', ') || 'any text'}`, () => {
    assert.deepEqual(fieldOf(kind, name)?.takes, words);
  });
}

test('describes every field in the words of its schema', () => {
  for (const kind of Object.keys(recordKinds).filter(isRecordKind))
    assert.deepEqual(
      namesOf(kind, ({ holds }) => holds === ''),
      [],
    );
});

test('knows a kind from another word', () => {
  assert.ok(isRecordKind('claim'));
  assert.ok(!isRecordKind('clam'));
  assert.ok(!isRecordKind('toString'));
  assert.ok(!isRecordKind(undefined));
});
