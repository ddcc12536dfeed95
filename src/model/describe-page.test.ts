import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf, publishedAt, shortened } from './describe-page.ts';

const sentence = (length: number): string => `${'word '.repeat(length / 5 - 1)}word.`;

const descriptions: [title: string, given: string, shown: string][] = [
  ['a short one is shown as it is', 'One lamp.', 'One lamp.'],
  [
    'sentences are shown as far as there is room',
    `${sentence(100)} ${sentence(50)} ${sentence(100)}`,
    `${sentence(100)} ${sentence(50)}`,
  ],
  ['a long sentence ends after a word', sentence(300), `${'word '.repeat(31)}…`],
  ['no comma stands before the dots', `${'word, '.repeat(40)}end.`, `${'word, '.repeat(25)}word …`],
];

for (const [title, given, shown] of descriptions) {
  test(`of a description ${title}`, () => {
    assert.equal(shortened(given), shown);
    assert.ok(shown.length <= 160, String(shown.length));
  });
}

test('the path at which a site is published is kept', () => {
  assert.equal(publishedAt('https://a.example/x/', '/ferry/'), 'https://a.example/x/ferry/');
  assert.equal(publishedAt('https://a.example', '/'), 'https://a.example/');
});

test('a language is written with the place where it is most spoken', () => {
  assert.deepEqual(['en', 'de', 'pt-PT'].map(localeOf), ['en_US', 'de_DE', 'pt_PT']);
});
