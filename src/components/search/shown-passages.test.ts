import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../search/answer.ts';
import { blankView } from './search-view.ts';
import { groupsOf, neededPassages, restOf, rowsOf } from './shown-passages.ts';

const answer: Found = {
  kind: 'found',
  request: blankView,
  reading: { corrected: [], also: [], missing: [], read: '' },
  count: 9,
  pages: 3,
  hasAll: true,
  choices: { kind: [], part: [], speaker: [], standing: [], period: [], language: [] },
  best: { passage: 1, leadsTo: [2] },
  records: [3],
  hits: [
    { passage: 10, page: 1, folded: [11, 12, 13] },
    { passage: 20, page: 2, folded: [] },
    { passage: 30, page: 3, folded: [31, 32] },
  ],
  byPage: [
    { page: 1, hits: [10, 11, 12, 13] },
    { page: 2, hits: [20] },
    { page: 3, hits: [30, 31, 32] },
  ],
  isPartial: false,
};
const two = { ...blankView, shown: 2 };
const pages = { ...two, isByPage: true };
const none = new Set<string>();

test('a view of passages needs its rows, the best result and the records', () => {
  assert.deepEqual(neededPassages(answer, two, none), [1, 2, 3, 10, 20]);
});

test('what is unfolded is needed too', () => {
  assert.deepEqual(rowsOf(answer, two, new Set(['hit-10']))[0]?.open, [11, 12, 13]);
  assert.deepEqual(neededPassages(answer, two, new Set(['hit-10'])), [1, 2, 3, 10, 11, 12, 13, 20]);
});

test('a view of pages shows two passages of each, and no best result', () => {
  assert.deepEqual(neededPassages(answer, pages, none), [3, 10, 11, 20]);
});

test('a page of three shows all, because words for one more take as much room', () => {
  const all = { ...pages, shown: 3 };
  assert.deepEqual(groupsOf(answer, all, none)[2]?.shown, [30, 31, 32]);
});

test('an unfolded page shows all', () => {
  assert.deepEqual(groupsOf(answer, pages, new Set(['page-1']))[0]?.shown, [10, 11, 12, 13]);
});

test('the rest is counted with what is folded', () => {
  assert.equal(restOf(answer, two), 3);
  assert.equal(restOf(answer, pages), 3);
  assert.equal(restOf(answer, { ...two, shown: 3 }), 0);
});
