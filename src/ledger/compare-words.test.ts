import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type WordsPart, compareWords } from './compare-words.ts';

/** Parts as one text, what only one wording has in brackets. */
const show = (parts: readonly WordsPart[]): string =>
  parts
    .map(({ text, isOwn }) => (isOwn ? `[${text.trim()}] ` : text))
    .join('')
    .trim();

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';

const cases: [title: string, before: string, after: string, was: string, is: string][] = [
  ['tells no change', 'It was late.', 'It was late.', 'It was late.', 'It was late.'],
  [
    'tells words that were replaced',
    'The ledger gives 22 minutes.',
    'The exchange wrote down 22 minutes.',
    'The [ledger gives] 22 minutes.',
    'The [exchange wrote down] 22 minutes.',
  ],
  ['tells a last word that moved', 'late was it', 'it was late', '[late was] it', 'it [was late]'],
  [
    'tells words that were added',
    'It was late.',
    'It was very late.',
    'It was late.',
    'It was [very] late.',
  ],
  [
    'leaves out the middle of a long run',
    `${LONG} fifteen sixteen late`,
    `${LONG} fifteen sixteen early`,
    'one two three four five … twelve thirteen fourteen fifteen sixteen [late]',
    'one two three four five … twelve thirteen fourteen fifteen sixteen [early]',
  ],
];

for (const [title, before, after, was, is] of cases) {
  test(title, () => {
    const compared = compareWords(before, after);
    assert.deepEqual([show(compared.before), show(compared.after)], [was, is]);
  });
}
