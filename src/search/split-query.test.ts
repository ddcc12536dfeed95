import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitQuery } from './split-query.ts';

const cases: [typed: string, words: string[], phrases?: string[], excluded?: string[]][] = [
  ['ferry captain', ['ferry', 'captain']],
  ['“first conversation”', [], ['first conversation']],
  ['„first conversation“', [], ['first conversation']],
  ['«first conversation»', [], ['first conversation']],
  ['mayor "first conversation" ferry', ['mayor', 'ferry'], ['first conversation']],
  ['"unclosed words', ['unclosed', 'words']],
  ['ferry -captain', ['ferry'], [], ['captain']],
  ['Minsk-3 G-20', ['Minsk-3', 'G-20']],
  ['Ostwick/Merle', ['Ostwick', 'Merle']],
  ['<b>ferry</b> **captain**', ['ferry', 'captain']],
  ['(Kiev). Kiev?!', ['Kiev', 'Kiev']],
  ['15.11.2024, 28.5%', ['15.11.2024', '28.5%']],
  ['15. November', ['15.', 'November']],
  ['?!… 📞', []],
];

for (const [typed, words, phrases = [], excluded = []] of cases) {
  test(`${typed} is parted`, () =>
    assert.deepEqual(splitQuery(typed), { words, phrases, excluded }));
}
