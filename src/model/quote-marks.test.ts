import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteMarks } from './quote-marks.ts';

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
