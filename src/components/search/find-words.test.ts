import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from './find-words.ts';

const cases: [title: string, text: string, words: string[], found: string[]][] = [
  ['a word, in any case', 'Oil and oil', ['oil'], ['Oil', 'oil']],
  ['whole words only', 'oil, oily, turmoil', ['oil'], ['oil']],
  ['letters of any script', 'о Чорній і Чорнійка', ['Чорній'], ['Чорній']],
  ['a phrase over a break of lines', 'lamp\n  oil', ['lamp oil'], ['lamp\n  oil']],
  ['the longer of two', 'lamp oil', ['lamp', 'lamp oil'], ['lamp oil']],
  ['signs as they are', 'a+b and aab', ['a+b'], ['a+b']],
  ['nothing for no words', 'lamp oil', ['', ' '], []],
];

for (const [title, text, words, found] of cases) {
  test(`finds ${title}`, () =>
    assert.deepEqual(
      findWords(text, words).map(([start, end]) => text.slice(start, end)),
      found,
    ));
}
