import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressField,
  countWords,
  dateField,
  idField,
  languageField,
  referenceTo,
  sentenceField,
  sentenceOfAtMost,
  textField,
} from './fields.ts';

/** What a field says of a value; undefined where it takes it. */
const refusal = (
  field: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } },
  value: unknown,
) => field.safeParse(value).error?.issues[0]?.message;

const NOT_A_DAY = 'is not a day that exists: write it as YYYY-MM-DD';
const NOT_AN_ADDRESS = 'is not a web address: write it whole, with https://';
const NOT_A_LANGUAGE = 'is not the tag of a language: write it as HTML does, like "de" or "pt-BR"';
const EMPTY = 'is empty: write the text or leave the field out';

const cases: [
  title: string,
  field: Parameters<typeof refusal>[0],
  value: string,
  refusal: string | undefined,
][] = [
  ['a day', dateField, '1999-03-03', undefined],
  ['29 February of a leap year', dateField, '2000-02-29', undefined],
  ['29 February of another year', dateField, '1999-02-29', NOT_A_DAY],
  ['a month that there is not', dateField, '1999-13-01', NOT_A_DAY],
  ['a day without zeros', dateField, '1999-3-3', NOT_A_DAY],
  ['a day and an hour', dateField, '1999-03-03T10:00', NOT_A_DAY],
  ['a year', dateField, '1999', NOT_A_DAY],
  ['an address', addressField, 'https://ferry.example/log?day=3', undefined],
  ['an address without its beginning', addressField, 'ferry.example/log', NOT_AN_ADDRESS],
  ['an address of another kind', addressField, 'ftp://ferry.example/log', NOT_AN_ADDRESS],
  ['a language', languageField, 'he', undefined],
  ['a language of a country', languageField, 'pt-BR', undefined],
  ['a language that nobody speaks', languageField, 'xx', NOT_A_LANGUAGE],
  ['the name of a language', languageField, 'German', NOT_A_LANGUAGE],
  ['a language in capitals', languageField, 'DE', NOT_A_LANGUAGE],
  ['a text', textField, ' late ', undefined],
  ['a text of spaces', textField, '  ', EMPTY],
  ['as many words as the limit', sentenceOfAtMost(3), 'one two three', undefined],
  [
    'one word more than the limit',
    sentenceOfAtMost(3),
    'one two three four',
    'has 4 words: the limit is 3',
  ],
];

for (const [title, field, value, message] of cases) {
  test(`${message === undefined ? 'takes' : 'refuses'} ${title}`, () => {
    assert.equal(refusal(field, value), message);
  });
}

for (const id of ['ferry', 'day-996', 'a1-b2']) {
  test(`takes the id ${id}`, () => {
    assert.equal(refusal(idField, id), undefined);
  });
}

for (const id of [
  'Ferry',
  'last_ferry',
  'last ferry',
  '-ferry',
  'ferry-',
  'last--ferry',
  'fähre',
  '996-days',
  '',
]) {
  test(`refuses the id “${id}”`, () => {
    assert.match(refusal(idField, id) ?? '', /^is not an id: /u);
  });
}

test('counts as words the runs between spaces that have a letter or a digit', () => {
  assert.equal(countWords('one  two\nthree – four, 5 … “six”'), 6);
  assert.equal(countWords(' – '), 0);
});

test('takes the spaces off a text', () => {
  assert.equal(textField.parse(' late '), 'late');
});

test('keeps what a reference points at when the field is described, made optional or put in a list', () => {
  assert.equal(referenceTo('people').describe('Who it is.').meta()?.['referenceTo'], 'people');
  assert.equal(sentenceField.describe('What it says.').meta()?.['ownWords'], true);
});
