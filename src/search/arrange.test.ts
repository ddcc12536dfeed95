import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from './answer.ts';
import { arrange } from './arrange.ts';
import type { Plan } from './plan.ts';
import type { Ranked } from './rank.ts';
import { data, row } from './testing/rows.ts';

const request: Request = { query: 'ferry', asTyped: false, filters: {}, order: 'best' };
const plan: Plan = {
  terms: [],
  excluded: [],
  named: [],
  asksWhat: false,
  asked: [],
  reading: { corrected: [], also: [], missing: [], read: 'ferry' },
};

const rows = [
  row({ kind: 'chapter', page: 0, part: 'letters' }),
  row({ page: 0, part: 'letters', day: '1931-05-07' }),
  row({ page: 0, part: 'letters' }),
  row({ page: 0, part: 'letters' }),
  row({ page: 0, part: 'letters' }),
  row({ page: 1, kind: 'quotation', speakers: [0], part: 'crossing', day: '1931-05-06' }),
  row({ page: 2, kind: 'claim', sameAs: 5 }),
];

const ranked: Ranked[] = rows.map((_, passage) => ({
  passage,
  score: passage === 0 ? 1.6 : 1 - passage / 100,
  share: 1,
}));

const found = (changes: Partial<Request> = {}) => {
  const answer = arrange({ ...request, ...changes }, plan, ranked, rows, data);
  assert.equal(answer.kind, 'found');
  return answer.kind === 'found' ? answer : assert.fail();
};

test('the page that answers the query is the best result, with its sections', () => {
  const { best, hits, count, pages } = found();
  assert.equal(best?.passage, 0);
  assert.deepEqual(best.leadsTo, [1, 2, 3, 4]);
  assert.ok(hits.every(({ passage }) => passage !== 0));
  assert.deepEqual([count, pages], [7, 3]);
});

test('an entry that is the best result leads to the texts that have its name in their title', () => {
  const kinds = [
    row({ kind: 'term' }),
    row({ kind: 'claim', page: 1 }),
    row({ kind: 'topic', page: 1 }),
    row({ kind: 'chapter', page: 2 }),
    row({ page: 3 }),
    row({ page: 3 }),
    row({ kind: 'topic', page: 4 }),
  ];
  const scores = [11.4, 1.5, 1.4, 1.3, 1.3, 1.28, 1];
  const named = scores.map((score, passage) => ({ passage, score, share: 1 }));
  const answer = arrange(request, plan, named, kinds, data);
  assert.ok(answer.kind === 'found');
  assert.deepEqual(answer.best, { passage: 0, leadsTo: [2, 3, 4] });
});

test('three results of a page are shown, and what says the same is folded', () => {
  assert.deepEqual(
    found().hits.map(({ passage, folded }) => [passage, ...folded]),
    [[1], [2], [3, 4], [5, 6]],
  );
});

test('results come by date if that is asked, those without a day last', () => {
  assert.deepEqual(
    found({ order: 'date' })
      .hits.slice(0, 2)
      .map(({ passage }) => passage),
    [5, 1],
  );
});

test('results come by page, in the order of each page’s first', () => {
  assert.deepEqual(
    found().byPage.map(({ page, hits }) => [page, hits.length]),
    [
      [0, 5],
      [1, 1],
      [2, 1],
    ],
  );
});

test('values of one facet add up, and facets narrow each other', () => {
  assert.equal(found({ filters: { kind: ['quotation', 'claim'] } }).count, 2);
  assert.equal(found({ filters: { kind: ['quotation', 'claim'], part: ['crossing'] } }).count, 1);
});

test('each choice says how many there would be, with what else is chosen', () => {
  const { choices } = found({ filters: { part: ['letters'] } });
  assert.deepEqual(
    choices.kind.map(({ value, count }) => [value, count]),
    [
      ['passage', 4],
      ['chapter', 1],
    ],
  );
  assert.deepEqual(
    choices.part.map(({ words, count, isChosen }) => [words, count, isChosen]),
    [
      ['Letters', 5, true],
      ['The crossing', 1, false],
    ],
  );
  const tile = { name: 'Ostwick', letter: 'O', color: 'blue' };
  assert.deepEqual(found().choices.speaker.find(({ value }) => value === 'anna')?.side, tile);
});

test('where filters hide everything, each way out is counted', () => {
  const filters = { kind: ['quotation'], part: ['letters'] };
  const answer = arrange({ ...request, filters }, plan, ranked, rows, data);
  assert.equal(answer.kind, 'nothing');
  assert.deepEqual(
    answer.kind === 'nothing' && answer.without.map(({ words, count }) => [words, count]),
    [
      ['quotation', 5],
      ['Letters', 1],
    ],
  );
});
