import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findableWords, fromIndexed, numberKey, stemsOf, toIndexed, trimWord } from './tokens.ts';

const trimmed: [typed: string, word: string][] = [
  ['“Kiev”,', 'Kiev'],
  ['(Kiev).', 'Kiev'],
  ['Anna’s', 'Anna'],
  ["children's", 'children'],
  ['28.5%', '28.5%'],
  ['Minsk-3.', 'Minsk-3'],
  ['…', ''],
];

for (const [typed, word] of trimmed) {
  test(`${typed} is the word ${word || 'of nothing'}`, () => assert.equal(trimWord(typed), word));
}

test('a number is one word in the index, and reads as before out of it', () => {
  const text = 'On 15:20 some 12,164 of 28.5 percent. Then 3.';
  assert.ok(!/\d[.,:]\d/u.test(toIndexed(text)));
  assert.equal(fromIndexed(toIndexed(text)), text);
});

test('a compound is found whole and in its parts', () => {
  assert.deepEqual(findableWords('A long-range missile of 12,164 days.'), [
    'longrange',
    'long',
    'range',
    'missile',
    'of',
    '12,164',
    'days',
  ]);
});

const stems: [word: string, stem: string][] = [
  ['winters', 'winter'],
  ['allies', 'ally'],
  ['planned', 'plan'],
  ['called', 'call'],
  ['agreeing', 'agree'],
  ['phrases', 'phrase'],
];

for (const [word, stem] of stems) {
  test(`${word} may be of ${stem}`, () => assert.ok(stemsOf(word).includes(stem)));
}

const whole = ['news', 'less', 'was', 'united'];

for (const word of whole) {
  test(`${word} has no ending`, () => assert.deepEqual(stemsOf(word), []));
}

test('allies are not all', () => assert.ok(!stemsOf('allies').includes('al')));

const numbers: [typed: string, key: string | undefined][] = [
  ['10,000', '10000'],
  ['10.000', '10000'],
  ['10000', '10000'],
  ['28,5', '28.5'],
  ['28.5%', '28.5'],
  ['15:20', '15:20'],
  ['F-16', undefined],
  ['Minsk-3', undefined],
];

for (const [typed, key] of numbers) {
  test(`${typed} is the number ${key ?? 'of nothing'}`, () => assert.equal(numberKey(typed), key));
}
