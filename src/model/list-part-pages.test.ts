import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { listCited } from '../citation/list-cited.ts';
import { knownAddresses, knownPlaces } from './known-addresses.ts';
import { listPartPages } from './list-part-pages.ts';
import { MOST_TERMS } from './list-parts.ts';

const term = (number: number): string =>
  `term-${number}:\n  name: b${number}\n  kind: term\n  definition: A word.\n`;
const terms = Array.from({ length: MOST_TERMS }, (_, number) => term(number)).join('');
const story = storyOf({ 'terms.yaml': append(terms) });

test('a short story has no pages that are parts of lists', () => {
  assert.deepEqual(Object.values(listPartPages(storyOf())).flat(), []);
});

test('a long list has a page for each of its parts, with the name of the list', () => {
  assert.deepEqual(listPartPages(story).terms, [
    { address: '/glossary/b/', title: 'Glossary: B' },
    { address: '/glossary/f/', title: 'Glossary: F' },
  ]);
});

test('such a page is known, with the ids on it', () => {
  const known = knownAddresses(story);
  assert.ok(known.has('/glossary/f/') && known.has('/glossary/f/#ferry'));
  assert.ok(!known.has('/glossary/#ferry'));
  const place = knownPlaces(story).find(({ address }) => address === '/glossary/f/');
  assert.deepEqual(place, { address: '/glossary/f/', names: ['Glossary: F'], ids: ['ferry'] });
});

test('such a page is cited, and so is what stands on it', () => {
  const page = listCited(story).find(({ address }) => address === '/glossary/f/');
  assert.equal(page?.title, 'Glossary: F');
  assert.deepEqual(
    page?.passages.map(({ address }) => address),
    ['/glossary/f/#ferry'],
  );
});
