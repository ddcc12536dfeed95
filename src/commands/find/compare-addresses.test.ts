import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparableAddress, isAddress } from './compare-addresses.ts';

const same = 'courier.example/ferry/late';

for (const address of [
  'https://courier.example/ferry/late',
  'http://courier.example/ferry/late/',
  'https://www.courier.example/ferry/late#comments',
  'HTTPS://Courier.Example/ferry/late?utm_source=feed&fbclid=1',
  'courier.example/ferry/late',
]) {
  test(`compares ${address} as ${same}`, () => {
    assert.equal(comparableAddress(address), same);
  });
}

test('keeps what else an address asks for, and reads its letters', () => {
  assert.equal(comparableAddress('https://a.example/show?id=3&utm_x=1'), 'a.example/show?id=3');
  assert.equal(comparableAddress('https://a.example/f%C3%A4hre'), 'a.example/fähre');
});

test('finds no address in what is none', () => {
  assert.equal(comparableAddress('https://'), undefined);
});

const words: [word: string, isOne: boolean][] = [
  ['https://courier.example', true],
  ['courier.example/ferry', true],
  ['courier.example', false],
  ['ferry/late', false],
  ['ferry', false],
];

for (const [word, isOne] of words) {
  test(`takes ${word} for ${isOne ? 'an address' : 'a word'}`, () => {
    assert.equal(isAddress(word), isOne);
  });
}
