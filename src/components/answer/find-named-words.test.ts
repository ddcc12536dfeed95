import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNamedWords } from './find-named-words.ts';
import type { NamedWords } from './words-directive.ts';

const WORDS: NamedWords = { prefix: '', start: '', end: '', suffix: '' };
const TEXT = 'The lamp was dark.\nThe lamp was lit\u00A0again. Zelda Ørsted saw é.';

const cases: { title: string; words: Partial<NamedWords>; found: string }[] = [
  { title: 'words that are there once', words: { start: 'lit again' }, found: 'lit\u00A0again' },
  {
    title: 'of equal words those that stand before what is named',
    words: { start: 'the lamp was', suffix: 'lit' },
    found: 'The lamp was',
  },
  {
    title: 'words whose neighbors have changed, if no others are like them',
    words: { prefix: 'was always', start: 'lit again', suffix: 'in spring' },
    found: 'lit\u00A0again',
  },
  {
    title: 'all between two ends',
    words: { start: 'lamp was dark', end: 'was lit' },
    found: 'lamp was dark.\nThe lamp was lit',
  },
  { title: 'words without their accents', words: { start: 'ørsted saw e' }, found: 'Ørsted saw é' },
  { title: 'no part of a word', words: { start: 'The lam' }, found: 'missing' },
  { title: 'no words that are gone', words: { start: 'lamp burned' }, found: 'missing' },
  {
    title: 'no ends in the wrong order',
    words: { start: 'lit again', end: 'dark' },
    found: 'missing',
  },
  {
    title: 'neither of equal words whose neighbors have changed',
    words: { prefix: 'now', start: 'the lamp was', suffix: 'gone' },
    found: 'ambiguous',
  },
];

for (const { title, words, found } of cases) {
  test(`a link finds ${title}`, () => {
    const place = findNamedWords(TEXT, { ...WORDS, ...words });
    assert.equal(typeof place === 'string' ? place : TEXT.slice(place.start, place.end), found);
  });
}

test('of equal words a link finds those that it was made for', () => {
  const place = findNamedWords(TEXT, { ...WORDS, start: 'lamp was', prefix: 'dark. The' });
  assert.deepEqual(place, { start: 23, end: 31 });
});
