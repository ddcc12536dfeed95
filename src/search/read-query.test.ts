import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './read-query.ts';
import { lexicon } from './testing/lexicon.ts';

/** The words that a query looks for: alternatives of a term parted by a stroke. */
const lookedFor = (typed: string, asTyped = false): string[] =>
  readQuery(typed, lexicon, asTyped).terms.map(({ alternatives }) =>
    alternatives.map(({ words }) => words).join(' | '),
  );

const cases: [typed: string, terms: string[], why: string][] = [
  ['the winter', ['winter'], 'words that only join others weigh nothing'],
  ['Winter?', ['winter'], 'signs beside a word change nothing'],
  ['harbour', ['harbor'], 'British spelling is read'],
  ['harbro', ['harbor'], 'a wrong letter is corrected'],
  ['cease fire', ['ceasefire'], 'two words are read as one'],
  ['Koval chik', ['anna kowalczyk | kowalczyk'], 'a name in two is read as the name'],
  ['agreement', ['agreed'], 'a form that no ending tells is read'],
  ['longrange', ['longrange'], 'a compound is one word too'],
  ['winterferry', ['winter ferry'], 'one word is read as two'],
  ['mayo', ['mayor'], 'the beginning of a word is enough'],
  ['long-r', ['long r | long'], 'of a compound typed half way, what there is of it is read'],
  ['Kovalchik', ['kovalchik | anna kowalczyk | kowalczyk'], 'another spelling is read as the name'],
  ['Ковальчику', ['anna kowalczyk | kowalczyk | ковальчик'], 'in another case too'],
  ['Ana Kovalchik', ['anna kowalczyk | kowalczyk'], 'a first name with a wrong letter is read'],
  [
    'Jan Kovalchik',
    ['kovalchik | anna kowalczyk | kowalczyk'],
    'another first name is no part of the name',
  ],
  ['lake', [], 'a word of daily English is not corrected to one near it'],
  ['wasnt somebody actually late', ['late'], 'words of asking that the edition lacks are left out'],
  ['Western Harbor Ministry', ['harbor', 'ministry'], 'part of another’s name is no name'],
  ['boat', ['ferry'], 'a synonym is read'],
  ['Ostlandish', ['ostland'], 'a form that no ending tells is read'],
  ['6.5.1931', ['6 May 1931'], 'a date is read'],
  ['12164 passengers', ['12,164', 'passengers'], 'a number is read'],
  ['28,5 %', ['28.5'], 'a decimal is read'],
  ['28', [], 'a number is none that begins like it'],
  ['“lasting peace”', ['lasting peace'], 'a phrase is one term'],
  ['how long', ['lasting'], 'words that are one together are not parted'],
  ['oreshnik', [], 'a word that the edition does not have is not looked for'],
  ['winter or ferry', ['winter | ferry'], 'of two things one is enough'],
  ['the of and', [], 'joining words alone find nothing'],
];

for (const [typed, terms, why] of cases) {
  test(`${typed}: ${why}`, () => assert.deepEqual(lookedFor(typed), terms));
}

test('what was corrected, read along and missed is said', () => {
  const { reading } = readQuery('harbro boat oreshnik', lexicon);
  assert.deepEqual(reading, {
    corrected: [{ typed: 'harbro', read: 'harbor' }],
    also: ['ferry'],
    missing: ['oreshnik'],
    read: 'harbor boat oreshnik',
  });
});

test('words of asking are not said to be missing, other words are', () => {
  assert.deepEqual(readQuery('was it actually a lake', lexicon).reading.missing, ['lake']);
  assert.deepEqual(readQuery('Jan Kovalchik', lexicon).reading.missing, ['Jan']);
});

test('as typed, nothing is corrected and no other name is read', () => {
  assert.deepEqual(lookedFor('harbro Kovalchik winter', true), ['kovalchik', 'winter']);
  assert.deepEqual(readQuery('harbro', lexicon, true).reading.missing, ['harbro']);
});

test('a phrase must be there, and one with an unknown word cannot be', () => {
  const [known] = readQuery('"just and lasting peace"', lexicon).terms;
  assert.equal(known?.isRequired, true);
  const { terms, reading } = readQuery('"just oreshnik"', lexicon);
  assert.deepEqual(terms, [{ alternatives: [], weight: 1, isRequired: true }]);
  assert.deepEqual(reading.missing, ['“just oreshnik”']);
});

test('what is excluded is read in the words of the edition', () => {
  assert.deepEqual(readQuery('ferry -kowalczyk', lexicon).excluded, ['kowalczyk', 'Kowalczyk']);
});

const named: [typed: string, passages: number[]][] = [
  ['Anna Kowalczyk', [0]],
  ['kovalchik', [0]],
  ['Ковальчику', [0]],
  ['Ana Kovalchik', [0]],
  ['Jan Kovalchik', []],
  ['Ostvik', [2]],
  ['Kowalczyk ferry', []],
  ['What did Kovalchik say?', [0]],
  ['who was Anna Kowalczyk', [0]],
];

for (const [typed, passages] of named) {
  test(`${typed} is the very name of ${passages.join() || 'nothing'}`, () =>
    assert.deepEqual(readQuery(typed, lexicon).named, passages));
}

test('whose words are asked for is told from whose are not', () => {
  assert.deepEqual(readQuery('What did Kovalchik say of the ferry?', lexicon).asked, [0]);
  assert.deepEqual(readQuery('Kovalchik and the ferry', lexicon).asked, []);
});

test('a question for what something is is told from others', () => {
  assert.equal(readQuery('What is Ostwick?', lexicon).asksWhat, true);
  assert.equal(readQuery('What did the mayor of Ostwick say of winter?', lexicon).asksWhat, false);
  assert.equal(readQuery('Who told the mayor', lexicon).asksWhat, false);
  assert.equal(readQuery('Кто такой Ковальчик', lexicon).asksWhat, true);
});

test('the beginning of a name that nothing else begins with names its record', () => {
  assert.deepEqual(readQuery('kowal', lexicon).named, [0]);
  assert.deepEqual(readQuery('kow', lexicon).named, [], 'three letters are too few');
  assert.deepEqual(readQuery('ostl', lexicon).named, [], 'a word of a name is no name');
});
