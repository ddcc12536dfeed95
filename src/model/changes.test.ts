import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type Change, type PageChanges, partChanges } from './changes.ts';
import { changedPages, tellEditions } from './describe-changes.ts';

/** Words of which none comes twice: no others compress less. */
const words = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, index) =>
    Math.abs(Math.sin(seed * 7919 + index) * 1e15).toString(36),
  ).join(' ');

const changeAt = (address: string, seed: number): Change => ({
  kind: 'reworded',
  what: 'paragraph',
  address: `${address}#p${seed}`,
  before: [{ text: words(60, seed), isOwn: true }],
  after: [{ text: words(60, seed + 0.5), isOwn: true }],
  why: undefined,
});

/** Pages with five changes each. */
const pages = (count: number, first = 0): PageChanges[] =>
  Array.from({ length: count }, (_, page) => ({
    address: `/page-${page}/`,
    title: `Page ${page}`,
    changes: Array.from({ length: 5 }, (__, index) =>
      changeAt(`/page-${page}/`, first + page * 5 + index),
    ),
  }));

const edition = (number: number, changed: readonly PageChanges[]) => ({
  edition: { number, date: `2000-01-0${number}` },
  previous: number - 1,
  pages: changed,
});

test('changes are parted where there is no more room, and none is lost', () => {
  const all = pages(40);
  const parts = partChanges(all);
  assert.ok(parts.length > 1);
  assert.deepEqual(
    parts.flat().flatMap(({ changes }) => changes),
    all.flatMap(({ changes }) => changes),
  );
});

test('a page of changes in words that never come twice is far under its limit', () => {
  for (const part of partChanges(pages(40)))
    assert.ok(brotliCompressSync(JSON.stringify(part)).length < 20_000);
});

test('what is in no edition yet is cut, and the number of the rest said', () => {
  const [since] = tellEditions([{ edition: undefined, previous: 1, pages: pages(40) }]);
  const shown = since?.here.flatMap(({ changes }) => changes).length ?? 0;
  assert.equal(shown + (since?.left ?? 0), 200);
  assert.ok(since && since.left > 0);
});

test('an edition without room has pages of its own, and so has every earlier one', () => {
  const all = [edition(4, pages(1)), edition(3, pages(40)), edition(2, pages(1, 900))];
  assert.deepEqual(
    tellEditions(all).map(({ here, parts }) => [here.length > 0, parts > 0]),
    [
      [true, false],
      [false, true],
      [false, true],
    ],
  );
  const addresses = changedPages(all).map(({ address }) => address);
  assert.deepEqual(addresses.slice(0, 2), ['/changes/edition-3/', '/changes/edition-3/2/']);
  assert.equal(addresses.at(-1), '/changes/edition-2/');
});
