import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Looked, excerptOf } from './excerpt.ts';

/** An excerpt as text, with what was looked for in brackets. */
const shown = (text: string, ...words: string[]): string =>
  excerptOf(text, new Looked(words))
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');

const LONG = `${'A sentence about something else entirely, of some length. '.repeat(6)}The ferry was late.`;

const cases: [title: string, is: string, becomes: string][] = [
  ['marks a word in any form', shown('Two ferries left.', 'ferry'), 'Two [ferries] left.'],
  ['leaves signs outside', shown('“Ferry’s” end.', 'ferry'), '“[Ferry’s]” end.'],
  ['marks a part of a compound', shown('A long-range plan.', 'range'), 'A [long-range] plan.'],
  [
    'marks words that follow each other only where they do',
    shown('The United Isles and the united kingdoms.', 'united kingdom'),
    'The United Isles and the [united] [kingdoms].',
  ],
  ['marks other scripts', shown('О пароме: паром.', 'паром'), 'О пароме: [паром].'],
  ['is whole sentences, with the word', shown(LONG, 'ferry'), 'The [ferry] was late.'],
  [
    'says where something is left out',
    shown(`The ferry came. ${LONG} A mayor waited.`, 'ferry', 'mayor'),
    'The [ferry] came. … A [mayor] waited.',
  ],
  ['is the beginning where there is no word', shown('One. Two.', 'ferry'), 'One.'],
];

for (const [title, is, becomes] of cases) {
  test(`an excerpt ${title}`, () => assert.equal(is, becomes));
}
