import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Vocabulary, storeWords } from './vocabulary.ts';

const words = [
  ...Array.from({ length: 5 }, () => 'ferry'),
  'ferries',
  'ferryman',
  'harbor',
  'harbour',
  'telephone',
  'tusk',
  'dusk',
  'żółć',
  'золотой',
  'золотого',
  '10,000',
  '1931',
  'about',
  'annexed',
];
const vocabulary = new Vocabulary(storeWords(words, []), []);

test('a word that is another with an English ending is not stored, and still found', () => {
  assert.ok(!storeWords(words, []).join().includes('ies'));
  assert.deepEqual(vocabulary.find('ferries'), ['ferry']);
});

test('a word of a name is not stored again, and is a common word', () => {
  const stored = storeWords(['dusk', 'tusk'], ['tusk']);
  assert.ok(!stored.join().includes('tusk'));
  const found = new Vocabulary(stored, ['tusk']);
  assert.deepEqual(found.find('tusk'), ['tusk']);
  assert.equal(found.near('husk'), 'tusk');
});

test('words are found without the marks on their letters', () => {
  assert.deepEqual(vocabulary.find('zolc'), ['żółć']);
});

test('a number is found however its thousands are parted', () => {
  assert.deepEqual(vocabulary.findNumber('10000'), ['10,000']);
});

test('words that begin alike come with the common ones first', () => {
  assert.deepEqual(vocabulary.startingWith('fer', 5), ['ferry', 'ferryman']);
});

const typos: [typed: string, meant: string | undefined, why: string][] = [
  ['harbot', 'harbor', 'one wrong letter'],
  ['tsuk', 'tusk', 'two neighbors that changed places'],
  ['telefphonrr', undefined, 'three wrong letters are too many'],
  ['tellephonne', 'telephone', 'two wrong letters in a long word'],
  ['annoyed', undefined, 'two wrong letters beside an ending are most of the word'],
  ['tus', undefined, 'too short to be guessed'],
  ['1932', undefined, 'a number is never corrected'],
  ['abour', undefined, 'a word that only joins others is not what was meant'],
];

for (const [typed, meant, why] of typos) {
  test(`${typed} is read as ${meant ?? 'nothing'}: ${why}`, () =>
    assert.equal(vocabulary.near(typed), meant));
}

test('a Cyrillic word finds its other cases', () => {
  assert.deepEqual(vocabulary.casesOf('золотому'), ['золотого', 'золотой']);
});
