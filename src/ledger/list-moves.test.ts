import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import {
  type Changes,
  append,
  checkChanged,
  filed,
  storyOf,
} from '../checks/testing/write-story.ts';
import { MOST_LISTED } from '../model/group-sources.ts';
import { MOST_TERMS } from '../model/list-parts.ts';
import { MOST_WORDS } from '../model/word-parts.ts';
import { findLost } from './find-lost.ts';
import { listArrivals } from './list-arrivals.ts';
import { listMoves } from './list-moves.ts';

const many = (count: number, textOf: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => textOf(number)).join('');

/** More terms than one page lists, each of a letter of the alphabet. */
const terms: Changes = {
  'terms.yaml': append(
    many(
      MOST_TERMS,
      (number) =>
        `term-${number}:\n  name: ${String.fromCodePoint(97 + (number % 26))}${number}\n  kind: term\n  definition: A word.\n`,
    ),
  ),
};

/** More words of one voice than its page holds. */
const words: Changes = {
  'quotations/last-ferry.yaml': append(
    many(
      MOST_WORDS,
      (number) =>
        `words-${number}:\n  speaker: anna-berg\n  mode: verbatim\n  date: 1999-03-03\n  occasion: the radio call\n  wordings:\n    - { lang: en, by: speaker, words: word ${number}, sources: [herald-notice] }\n`,
    ),
  ),
};

/** More sources than one page names. */
const sources: Changes = filed(
  'sources',
  Array.from(
    { length: MOST_LISTED },
    (_, number) =>
      `source-${number}:\n  publisher: ${String.fromCodePoint(65 + (number % 26))}gency\n  title: Page ${number}\n  date: 1999-03-04\n  address: https://example.org/${number}\n  language: en\n  kind: press report\n  primary: false\n  seen: whole\n`,
  ),
);

/** A list, what makes it long, the address of a record while it is short, and while it is long. */
const lists: [list: string, more: Changes, short: string, long: string, staysThere: boolean][] = [
  ['the glossary', terms, '/glossary/#ferry', '/glossary/f/#ferry', false],
  [
    'the list of somebody’s words',
    words,
    '/people/anna-berg/#quote-too-late',
    '/people/anna-berg/1999/#quote-too-late',
    false,
  ],
  // What rests on sources has pages by letter, however few they are.
  ['the list of sources', sources, '/sources/#ferry-log', '/sources/h/#ferry-log', true],
];

/** Where an address of an edition leads in the next, and whether its page is gone. */
function answerAt(address: string, before: Changes, after: Changes) {
  // Not all of an edition is there: what was left out is lost, and errors are nothing here.
  const { story } = checkChanged({ ...after, ...published(before) });
  assert.ok(story);
  const [page, id] = address.split('#');
  const told = listArrivals(story).find((each) => each.page === page);
  const to = told?.lines.find((line) => line.id === id)?.to?.address;
  const isLost = findLost(story).some(({ passage }) => passage.at === address);
  return { to, isGone: told?.isGone, isLost };
}

for (const [list, more, short, long, staysThere] of lists) {
  test(`what an edition has published is led to when ${list} gets several pages`, () => {
    assert.deepEqual(answerAt(short, {}, more), { to: long, isGone: false, isLost: false });
  });
  test(`what an edition has published is led to when ${list} is of one page again`, () => {
    const answer = { to: short, isGone: !staysThere, isLost: false };
    assert.deepEqual(answerAt(long, more, {}), answer);
  });
}

test('an entry of moves counts before what is found in the list', () => {
  const moves = '- from: /glossary/#ferry\n  retired: It is another word.\n';
  const story = storyOf({ ...terms, ...published({}), 'moves.yaml': moves });
  assert.deepEqual(listMoves(story).get('/glossary/#ferry')?.retired, 'It is another word.');
});
