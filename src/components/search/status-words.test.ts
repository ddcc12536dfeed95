import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Found, Nothing, Reading, Request } from '../../search/answer.ts';
import { type Where, shortened, spokenWords, statusPieces } from './status-words.ts';

const request: Request = { query: 'lamp oil', asTyped: false, filters: {}, order: 'best' };
const reading: Reading = { corrected: [], also: [], missing: [], read: 'lamp oil' };
const found: Found = {
  kind: 'found',
  request,
  reading,
  count: 23,
  pages: 9,
  hasAll: true,
  choices: { kind: [], part: [], speaker: [], standing: [], period: [], language: [] },
  best: undefined,
  records: [],
  hits: [],
  byPage: [],
  isPartial: false,
};
const nothing: Nothing = { kind: 'nothing', request, reading, without: [] };

/** The words with what can be pressed in brackets. */
const written = (answer: Answer, where: Where = 'page'): string =>
  statusPieces(answer, where)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'strong' in piece ? piece.strong : `[${piece.words}]`;
    })
    .join('');

const cases: [title: string, answer: Answer, words: string][] = [
  ['nothing before anything is typed', { kind: 'blank', request }, ''],
  ['how many passages on how many pages', found, '23 passages on 9 pages.'],
  ['one passage', { ...found, count: 1, pages: 1 }, '1 passage on 1 page.'],
  [
    'other names, with a way back',
    { ...found, reading: { ...reading, also: ['Ørsted', 'Orsted'] } },
    '23 passages on 9 pages. Also read as Ørsted, Orsted. [Only as typed]',
  ],
  [
    'not all of many other words',
    { ...found, reading: { ...reading, also: ['wick', 'flame', 'light', 'lantern', 'candle'] } },
    '23 passages on 9 pages. Also read as wick, flame, light, lantern and other words. [Only as typed]',
  ],
  [
    'a correction, with a way back',
    {
      ...found,
      reading: { ...reading, corrected: [{ typed: 'lmp', read: 'lamp' }], read: 'lamp oil' },
    },
    '23 passages on 9 pages. No passage has lmp: read as lamp oil. [Only as typed]',
  ],
  [
    'a word that no passage has',
    { ...found, hasAll: false, reading: { ...reading, missing: ['zzx'] } },
    '23 passages on 9 pages. No passage has zzx.',
  ],
  [
    'words that no passage has together',
    { ...found, hasAll: false },
    '23 passages on 9 pages. No passage has all the words; the nearest come first.',
  ],
  [
    'a query as typed, with the way forth',
    { ...found, request: { ...request, asTyped: true } },
    '23 passages on 9 pages. Only as typed. [Other spellings too]',
  ],
  [
    'that a part of the index is missing',
    { ...found, isPartial: true },
    '23 passages on 9 pages. A part of the index could not be loaded, so there may be more. [Try again]',
  ],
  [
    'that nothing was found',
    nothing,
    'Nothing was found for lamp oil. Try fewer or other words, or the lists below.',
  ],
  [
    'which word no passage has',
    { ...nothing, reading: { ...reading, missing: ['zzx'] } },
    'Nothing was found for lamp oil. Try fewer or other words, or the lists below. No passage has zzx.',
  ],
  [
    'that filters leave nothing',
    { ...nothing, without: [{ facet: 'kind', words: 'notes', filters: {}, count: 3 }] },
    'Nothing under these filters for lamp oil.',
  ],
  [
    'that a file is missing, never that nothing was found',
    { kind: 'failed', request, isOffline: false },
    'The search index could not be loaded, so nothing was searched. [Try again]. The lists below lead to everything.',
  ],
  [
    'that the connection is gone',
    { kind: 'failed', request, isOffline: true },
    'You are offline, and the search index is not on this device yet. [Try again]. The lists below lead to everything.',
  ],
];

for (const [title, answer, words] of cases)
  test(`says ${title}`, () => assert.equal(written(answer), words));

test('a dialog does not speak of lists that only the page has', () => {
  assert.equal(
    written(nothing, 'dialog'),
    'Nothing was found for lamp oil. Try fewer or other words.',
  );
});

test('a screen reader hears the words, and not what can be pressed', () => {
  const offered = { ...found, reading: { ...reading, also: ['Ørsted'] } };
  assert.equal(
    spokenWords(statusPieces(offered, 'page')),
    '23 passages on 9 pages. Also read as Ørsted.',
  );
  assert.equal(
    spokenWords(statusPieces({ kind: 'failed', request, isOffline: false }, 'page')),
    'The search index could not be loaded, so nothing was searched. The lists below lead to everything.',
  );
});

test('a long query is repeated in part', () => {
  assert.equal(shortened('x'.repeat(300)), `${'x'.repeat(60)} …`);
});
