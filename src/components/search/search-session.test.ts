import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pagefind, PagefindHit } from './load-pagefind.ts';
import { type Answer, type More, SearchSession } from './search-session.ts';

const spellings = new Map([
  ['kowalczyk', 'Kowalczyk'],
  ['kovalchik', 'Kowalczyk'],
]);

/** Some passages that have a word. Their ids are ferry-1, ferry-2 and so on. */
const hitsOf = (word: string, count: number, isReady = Promise.resolve()): PagefindHit[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `${word}-${index + 1}`;
    return { id, data: () => isReady.then(() => ({ url: id, excerpt: '', meta: {} })) };
  });

/** An index that gives each query the passages listed for it, once they arrive. */
const indexOf = (answers: Record<string, PagefindHit[] | Promise<PagefindHit[]>>): Pagefind => ({
  options: () => Promise.resolve(),
  search: async (query) => ({ results: await (answers[query] ?? []) }),
});

const sessionOf = (answers: Parameters<typeof indexOf>[0]) =>
  new SearchSession(() => Promise.resolve(indexOf(answers)), spellings);

/** An answer in short: its first and last passage, how many it has, and whether there are more. */
function summaryOf(answer: Answer | More | undefined) {
  if (!answer || !('items' in answer)) return undefined;
  const { items, hasMore } = answer;
  return { first: items[0]?.url, last: items.at(-1)?.url, length: items.length, hasMore };
}

test('the first results are read, with the count of all', async () => {
  const answer = await sessionOf({ ferry: hitsOf('ferry', 45) }).search('ferry');
  assert.deepEqual(summaryOf(answer), {
    first: 'ferry-1',
    last: 'ferry-20',
    length: 20,
    hasMore: true,
  });
  assert.ok(answer?.kind === 'found' && answer.count === 45);
});

test('more results follow until there are none', async () => {
  const session = sessionOf({ ferry: hitsOf('ferry', 45) });
  await session.search('ferry');
  assert.deepEqual(summaryOf(await session.more()), {
    first: 'ferry-21',
    last: 'ferry-40',
    length: 20,
    hasMore: true,
  });
  assert.deepEqual(summaryOf(await session.more()), {
    first: 'ferry-41',
    last: 'ferry-45',
    length: 5,
    hasMore: false,
  });
  assert.equal(await session.more(), undefined);
});

test('another spelling is searched for as the name too, each passage found once', async () => {
  const both = hitsOf('both', 1);
  const answer = await sessionOf({
    Kowalczyk: [...hitsOf('name', 1), ...both],
    kovalchik: [...both, ...hitsOf('typed', 1)],
  }).search('kovalchik');
  assert.ok(answer?.kind === 'found');
  assert.deepEqual(
    answer.items.map(({ url }) => url),
    ['name-1', 'both-1', 'typed-1'],
  );
  assert.deepEqual(answer.names, ['Kowalczyk']);
});

test('an empty query asks for nothing', async () => {
  const session = new SearchSession(() => assert.fail('the index is loaded'), spellings);
  assert.deepEqual(await session.search(''), { kind: 'blank' });
});

const nothing: [query: string, offer: string | undefined][] = [
  ['kowalzyk', 'Kowalczyk'],
  ['tides', undefined],
];

for (const [query, offer] of nothing) {
  test(`when nothing is found for ${query}, the name offered is ${offer ?? 'none'}`, async () => {
    assert.deepEqual(await sessionOf({}).search(query), { kind: 'nothing', query, offer });
  });
}

test('an answer that comes after a later search has begun is dropped', async () => {
  const slow = Promise.withResolvers<PagefindHit[]>();
  const session = sessionOf({ ferry: slow.promise, tide: hitsOf('tide', 30) });
  const old = session.search('ferry');
  assert.equal(summaryOf(await session.search('tide'))?.first, 'tide-1');
  slow.resolve(hitsOf('ferry', 30));
  assert.equal(await old, undefined);
  assert.equal(summaryOf(await session.more())?.first, 'tide-21');
});

test('a failure that comes after a later search has begun is dropped too', async () => {
  const slow = Promise.withResolvers<PagefindHit[]>();
  const session = sessionOf({ ferry: slow.promise, tide: hitsOf('tide', 1) });
  const old = session.search('ferry');
  await session.search('tide');
  slow.reject(new Error('gone'));
  assert.equal(await old, undefined);
});

test('an empty query too drops what is on its way', async () => {
  const slow = Promise.withResolvers<PagefindHit[]>();
  const session = sessionOf({ ferry: slow.promise });
  const old = session.search('ferry');
  await session.search('');
  slow.resolve(hitsOf('ferry', 1));
  assert.equal(await old, undefined);
});

test('more results of one search are never added to another', async () => {
  const ready = Promise.withResolvers<void>();
  const hits = [...hitsOf('ferry', 20), ...hitsOf('late', 5, ready.promise)];
  const session = sessionOf({ ferry: hits, tide: hitsOf('tide', 1) });
  await session.search('ferry');
  const more = session.more();
  const next = session.search('tide');
  assert.equal(await session.more(), undefined);
  ready.resolve();
  assert.equal(await more, undefined);
  assert.equal(summaryOf(await next)?.first, 'tide-1');
});

test('asking twice for more while it is on its way adds it once', async () => {
  const session = sessionOf({ ferry: hitsOf('ferry', 60) });
  await session.search('ferry');
  const [first, second] = await Promise.all([session.more(), session.more()]);
  assert.equal(summaryOf(first)?.first, 'ferry-21');
  assert.equal(second, undefined);
  assert.equal(summaryOf(await session.more())?.first, 'ferry-41');
});

test('an index that does not load is said so, and the next search tries again', async () => {
  let isDown = true;
  const session = new SearchSession(
    () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(indexOf({}))),
    spellings,
  );
  assert.deepEqual(await session.search('ferry'), { kind: 'failed' });
  isDown = false;
  assert.equal((await session.search('ferry'))?.kind, 'nothing');
});

test('the index is loaded once, however often it is asked for', async () => {
  let loads = 0;
  const session = new SearchSession(() => {
    loads += 1;
    return Promise.resolve(indexOf({}));
  }, spellings);
  await Promise.all([session.load(), session.search('ferry'), session.search('tide')]);
  assert.equal(loads, 1);
});

test('more results that do not come can be asked for again', async () => {
  let isDown = true;
  const late = hitsOf('late', 1).map((hit) => ({
    ...hit,
    data: () => (isDown ? Promise.reject(new Error('down')) : hit.data()),
  }));
  const session = sessionOf({ ferry: [...hitsOf('ferry', 20), ...late] });
  await session.search('ferry');
  assert.deepEqual(await session.more(), { kind: 'failed' });
  isDown = false;
  assert.equal(summaryOf(await session.more())?.first, 'late-1');
});
