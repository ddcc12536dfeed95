import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote, quoteMarks } from './quote-marks.ts';

const cases = [
  ['en', '“', '”'],
  ['de', '„', '“'],
  ['de-AT', '„', '“'],
  ['pl', '„', '”'],
  ['uk', '«', '»'],
  ['fr', '«\u00A0', '\u00A0»'],
  ['zh', '「', '」'],
  ['a language without marks of its own here', '“', '”'],
] as const;

for (const [language, open, close] of cases) {
  test(`quotes in the marks of ${language}`, () => {
    assert.deepEqual(quoteMarks(language), [open, close]);
  });
}

const nested: [language: string, words: string, quoted: string][] = [
  ['en', 'the "wet" lamp', '“the ‘wet’ lamp”'],
  ['en', 'the “wet” lamp', '“the ‘wet’ lamp”'],
  ['de', 'die "nasse" Lampe', '„die ‚nasse‘ Lampe“'],
  ['ru', '«мокрая» лампа', '«„мокрая“ лампа»'],
  ['pl', '„mokra” lampa', '„«mokra» lampa”'],
  ['en', 'no lamp', '“no lamp”'],
];

for (const [language, words, quoted] of nested) {
  test(`quotes ${words} in ${language}, what it quotes in inner marks`, () => {
    assert.equal(quote(words, language), quoted);
  });
}
