import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragments, reservedSteps, routes, searchField } from './routes.ts';

const cases: [title: string, address: string, expected: string][] = [
  ['a chapter', routes.chapter('crossing', 'last-ferry'), '/crossing/last-ferry/'],
  ['a part', routes.part('crossing'), '/crossing/'],
  ['a part on the home page', routes.partOnHome('crossing'), '/#part-crossing'],
  ['an examined document', routes.examined('first-notice'), '/first-notice/'],
  [
    'one of its statements',
    routes.statement('first-notice', 'blue'),
    '/first-notice/#statement-blue',
  ],
  ['a topic beside the others', routes.compared('last-ferry'), '/accounts/#last-ferry'],
  ['a topic', routes.topic('last-ferry'), '/topics/last-ferry/'],
  [
    'a claim on its topic',
    routes.claim('last-ferry', 'ferry-late'),
    '/topics/last-ferry/#claim-ferry-late',
  ],
  ['a voice', routes.person('anna-berg'), '/people/anna-berg/'],
  [
    'a quotation with its speaker',
    routes.quotation('anna-berg', 'too-late'),
    '/people/anna-berg/#quote-too-late',
  ],
  ['a source in the list', routes.source('ferry-log'), '/sources/#ferry-log'],
  ['a term in the glossary', routes.term('ferry'), '/glossary/#ferry'],
  ['an event in the timeline', routes.event('the-call'), '/timeline/#the-call'],
  ['a note in the list', routes.note('clock'), '/notes/#clock'],
];

for (const [title, address, expected] of cases) {
  test(`addresses ${title}`, () => {
    assert.equal(address, expected);
  });
}

test('gives a note and the phrase that refers to it two ids', () => {
  assert.equal(fragments.note('clock'), 'note-clock');
  assert.equal(fragments.noteReference('clock'), 'noteref-clock');
});

test('keeps the first step of all that is not a part or document from them, the index too', () => {
  const lists = Object.values(routes).filter(
    (route) => typeof route === 'string' && !route.includes('#') && route !== '/',
  );
  const shared = [routes.sharedQuotation('a'), routes.sharedClaim('a')];
  assert.deepEqual(
    [...[...lists, ...shared].map((route) => String(route).split('/')[1]), 'pagefind'].toSorted(),
    reservedSteps.toSorted(),
  );
});

test('the field of the search is on the page of the search', () => {
  assert.equal(searchField.split('#')[0], routes.search);
});
