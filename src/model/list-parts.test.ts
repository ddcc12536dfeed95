import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import {
  MOST_NOTES,
  MOST_TERMS,
  MOST_TOPICS,
  comparisonParts,
  findPart,
  noteParts,
  termParts,
} from './list-parts.ts';

const notes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `note-${index}`,
    kind: index % 4 === 0 ? ('check' as const) : ('context' as const),
  }));

const terms = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `t-${index}`, name: `Ab ${index}` }));

test('notes and terms that one page holds have no parts', () => {
  assert.deepEqual(noteParts(notes(MOST_NOTES)), []);
  assert.deepEqual(termParts(terms(MOST_TERMS)), []);
});

test('one note more, and they are parted by kind', () => {
  const parts = noteParts(notes(MOST_NOTES + 1));
  assert.deepEqual(
    parts.map(({ id, title, items }) => [id, title, items.length]),
    [
      ['check', 'Check', 31],
      ['context', 'Context', 90],
    ],
  );
  assert.equal(findPart(parts, 'check').title, 'Check');
  assert.throws(() => findPart(parts, 'dispute'), /dispute/u);
});

test('one term more, and the glossary is parted by letter', () => {
  assert.deepEqual(
    termParts(terms(MOST_TERMS + 1)).map(({ id, title, items }) => [id, title, items.length]),
    [
      ['a', 'A, 1 of 2', 76],
      ['a-2', 'A, 2 of 2', 75],
    ],
  );
});

test('the accounts are compared in one table, or in several of about one length', () => {
  assert.deepEqual(comparisonParts(terms(MOST_TOPICS)), []);
  assert.deepEqual(
    comparisonParts(terms(MOST_TOPICS + 1)).map(({ id, title, items }) => [
      id,
      title,
      items.length,
    ]),
    [
      ['topics', 'Topics, 1 of 2', 26],
      ['topics-2', 'Topics, 2 of 2', 25],
    ],
  );
});

test('as long as lists are short, records have the addresses that they always had', () => {
  const story = storyOf();
  const pages = [...story.notes.values(), ...story.terms.values(), ...story.sources.values()].map(
    ({ address }) => address.split('#')[0],
  );
  assert.deepEqual([...new Set(pages)].toSorted(), ['/glossary/', '/notes/', '/sources/']);
});
