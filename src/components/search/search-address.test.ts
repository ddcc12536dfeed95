import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchOf, viewIn } from './search-address.ts';
import { type View, blankView } from './search-view.ts';

const views: [title: string, view: Partial<View>, search: string][] = [
  ['nothing asked', {}, ''],
  ['a query', { query: 'lamp oil' }, '?q=lamp+oil'],
  ['signs of addresses in a query', { query: 'a&b=c #d' }, '?q=a%26b%3Dc+%23d'],
  ['a query as typed', { query: 'lmp', asTyped: true }, '?q=lmp&typed='],
  [
    'several filters, in their order',
    { query: 'oil', filters: { speaker: ['anna'], kind: ['claim', 'note'] } },
    '?q=oil&kind=claim&kind=note&speaker=anna',
  ],
  ['another order', { query: 'oil', order: 'date' }, '?q=oil&order=date'],
  ['groups of pages', { query: 'oil', isByPage: true }, '?q=oil&view=pages'],
  ['more results', { query: 'oil', shown: 60 }, '?q=oil&shown=60'],
];

for (const [title, part, search] of views) {
  const view = { ...blankView, ...part };
  test(`${title}: written into an address`, () => assert.equal(searchOf(view), search));
  test(`${title}: read from an address`, () => assert.deepEqual(viewIn(search), view));
}

const odd: [title: string, search: string, view: Partial<View>][] = [
  ['an unknown order', '?q=oil&order=color', { query: 'oil' }],
  ['a number that is none', '?q=oil&shown=many', { query: 'oil' }],
  ['fewer results than usual', '?q=oil&shown=-3', { query: 'oil' }],
  ['all results there could be', '?q=oil&shown=1e9', { query: 'oil', shown: 500 }],
  ['a filter twice', '?kind=note&kind=note', { filters: { kind: ['note'] } }],
  ['a filter of another site', '?q=oil&color=red', { query: 'oil' }],
];

for (const [title, search, part] of odd) {
  test(`${title} in an address is read as it can be`, () =>
    assert.deepEqual(viewIn(search), { ...blankView, ...part }));
}

test('a very long query is cut in the address, between characters', () => {
  const read = viewIn(searchOf({ ...blankView, query: '𝄞'.repeat(1000) }));
  assert.equal(read.query, '𝄞'.repeat(300));
});
