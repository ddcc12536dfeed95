import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapWords } from './wrap-words.ts';

const cases: [text: string, lines: string[]][] = [
  ['ten', ['ten']],
  ['ten boats', ['ten boats']],
  ['ten boats at sea', ['ten boats', 'at sea']],
  ['a lighthousekeeper', ['a', 'lighthousekeeper']],
];

for (const [text, lines] of cases) {
  test(`breaks “${text}” into ${lines.length}`, () => {
    assert.deepEqual(wrapWords(text, 10), lines);
  });
}
