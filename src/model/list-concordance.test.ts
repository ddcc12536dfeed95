import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf, swap } from '../checks/testing/write-story.ts';
import type { LetterGroup } from './group-by-letter.ts';
import { type IndexLine, isEntry, listConcordance } from './list-concordance.ts';

const SPELLINGS = '[Anna Bergh, Bergh, Анна Берг, 伯格, Kai]';

const story = storyOf({
  'people/north.yaml': swap('[Anna Bergh]', SPELLINGS),
  'people/south.yaml': (text) => `${text}  spellings: [Kai]\n`,
});
const { names, quotations } = listConcordance(story);

const wordsOf = (line: IndexLine): string =>
  isEntry(line)
    ? line.words
    : `${line.spellings.map(({ words }) => words).join(', ')} → ${line.entries
        .map(({ words }) => words)
        .join('; ')}`;

const read = (groups: readonly LetterGroup<IndexLine>[]) =>
  groups.map(({ letter, items }) => [letter, ...items.map(wordsOf)]);

test('names are in their letters, with the spellings that lead to them, other scripts last', () => {
  assert.deepEqual(read(names), [
    ['A', 'Anna Bergh → Berg, Anna'],
    ['B', 'Berg, Anna', 'Bergh → Berg, Anna'],
    ['C', 'The Courier'],
    ['F', 'ferry', 'ferryboat → ferry'],
    ['K', 'Kai → Berg, Anna; Strand, Pavel'],
    ['S', 'Strand, Pavel'],
    ['U', 'unnamed harbor staff'],
    ['Chinese', '伯格 → Berg, Anna'],
    ['Cyrillic', 'Анна Берг → Berg, Anna'],
  ]);
});

test('a quotation is at its first words in English; those in its own language lead there', () => {
  assert.deepEqual(
    read(quotations),
    [
      [
        'D',
        '„Das Schiff war zu spät, und das Wetter …“ → “The boat was too late, and the weather …”',
      ],
      ['B', '“The boat was too late, and the weather …”'],
    ].toSorted(),
  );
});

test('an entry says what it is, where, and which passages speak of it', () => {
  const berg = names
    .flatMap(({ items }) => items.filter(isEntry))
    .find(({ id }) => id === 'person-anna-berg');
  assert.equal(berg?.address, '/people/anna-berg/');
  assert.equal(berg?.about, 'harbor master of Northbank');
  assert.deepEqual(berg?.groups.at(-1), {
    title: 'Words',
    passages: [
      {
        title: '“The boat was too late, and the weather …”',
        language: undefined,
        address: '/people/anna-berg/#quote-too-late',
      },
    ],
  });
  const words = quotations.flatMap(({ items }) => items.filter(isEntry));
  assert.deepEqual(
    words.map(({ about }) => about),
    ['Berg, 3\u00A0March 1999'],
  );
});

test('spellings in a row that lead to one entry are one line', () => {
  const { names: merged } = listConcordance(
    storyOf({ 'people/north.yaml': swap('[Anna Bergh]', '[Nana, Nanna]') }),
  );
  assert.deepEqual(
    read(merged).find(([letter]) => letter === 'N'),
    ['N', 'Nana, Nanna → Berg, Anna'],
  );
});

test('a spelling that only differs in case, or begins its headword, has no line', () => {
  const { names: few } = listConcordance(
    storyOf({ 'people/north.yaml': swap('[Anna Bergh]', '[BERG, berg]') }),
  );
  assert.deepEqual(
    read(few).find(([letter]) => letter === 'B'),
    ['B', 'Berg, Anna'],
  );
});
