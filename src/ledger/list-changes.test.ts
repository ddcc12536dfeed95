import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { type Changes, storyOf, swap } from '../checks/testing/write-story.ts';
import type { Change, ChangedWords } from '../model/changes.ts';
import { listChanges } from './list-changes.ts';
import { EDITION, FIRST } from './testing/edits.ts';
import { editsOfRecords } from './testing/edits-of-records.ts';
import { editsOfTexts } from './testing/edits-of-texts.ts';

const textOf = (words: readonly ChangedWords[], mark: string): string =>
  words.map(({ text, isOwn }) => (isOwn ? `${mark}${text.trim()}${mark} ` : text)).join('');

/** A change in a line. Of a page the steps are not said: they are in its address. */
const lineOf = ({ kind, what, address, before, after, why = '' }: Change): string =>
  [kind, what, address, textOf(before, '-'), textOf(after, '+'), why]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' | ');

const linesOf = (changes: Changes): string[] =>
  listChanges(storyOf(changes)).flatMap(({ pages }) =>
    pages.flatMap((page) => page.changes.map(lineOf)),
  );

const edits = { ...editsOfTexts, ...editsOfRecords };
const PAGE = '/crossing/last-ferry/';

const told: Record<string, string[]> = {
  'a chapter is renamed': ['moved | page | /crossing/ferry/'],
  'the id of a heading is changed': [],
  'a heading is reworded': [`reworded | heading | ${PAGE}#the-day | -The- day | +Which+ day`],
  'a section moves to another chapter': ['moved | heading | /crossing/tide/#the-day'],
  'a claim is used earlier, and the later use marked': [
    `added | paragraph | ${PAGE}#p3 | There are two accounts of it.`,
  ],
  'a section is put before another': [],
  'a paragraph is replaced by another': [
    'added | paragraph | /crossing/tide/#p2 | Ships of that size need six fathoms to turn around.',
    'retired | paragraph | /crossing/tide/#p1 | The tide was high at noon on that day, and nobody wrote it down. | Nobody had looked it up.',
  ],
  'a statement is put before the others': [
    'added | statement | /first-notice/#statement-rained | It rained.',
  ],
  'a note is deleted': ['retired | note | /notes/#clock | The clock was slow. | It was wrong.'],
  'words of a record are changed': [
    'reworded | term | /glossary/#ferry | The -boat- between the two banks. | The +steamboat+ between the two banks.',
  ],
};

for (const [title, lines] of Object.entries(told)) {
  test(`${title}: readers are told once what the second edition changed`, () => {
    const { changes, moves } = edits[title] ?? {};
    const second: Changes = { ...FIRST, ...changes, ...(moves ? { 'moves.yaml': moves } : {}) };
    assert.deepEqual(linesOf({ ...second, ...published(FIRST, second) }), lines);
  });
}

test('before the first edition and after it nothing has changed', () => {
  assert.deepEqual(listChanges(storyOf()), []);
  assert.deepEqual(listChanges(storyOf({ ...FIRST, ...EDITION })), []);
});

test('what changed since the last edition is told before the editions', () => {
  const terms: Changes = { 'terms.yaml': swap('The boat between', 'The ship between') };
  const [latest, ...others] = listChanges(
    storyOf({ ...FIRST, ...published(FIRST, FIRST), ...terms }),
  );
  assert.equal(latest?.edition, undefined);
  assert.equal(latest?.previous, 2);
  assert.deepEqual(
    others.map(({ edition, pages }) => [edition?.number, pages]),
    [[2, []]],
  );
});

test('a paragraph that is in no edition yet is found under its heading', () => {
  const { changes } = edits['a paragraph is split and a sentence reworded'] ?? {};
  const lines = linesOf({ ...FIRST, ...changes, ...EDITION });
  assert.ok(
    lines.includes(`added | paragraph | ${PAGE}#the-day | Much more is on the first notice.`),
  );
});
