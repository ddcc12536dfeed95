import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { openSearch, searchedSite, webSite } from './describe-search.ts';

const { site } = storyOf();
const published = (title = site.title) => {
  const found = searchedSite({ ...site, title, address: 'https://ferry.example' });
  assert.ok(found);
  return found;
};

test('a site without an address has no search to describe', () => {
  assert.equal(searchedSite(site), undefined);
});

test('browsers are told the whole address of the search', () => {
  const template = 'template="https://ferry.example/search/?q={searchTerms}"';
  assert.ok(openSearch(published()).includes(`<Url type="text/html" ${template}/>`));
});

for (const [title, name] of [
  ['The Ferry', 'The Ferry'],
  ['The Ferry, Annotated', 'The Ferry'],
  ['The Ferry Museum', 'The Ferry Museum'],
  ['Dampfschifffahrt', 'Dampfschifffahrt'],
  ['Dampfschifffahrtsgesellschaft', 'Dampfschifffahrt'],
  ['Ferries & boats', 'Ferries &amp; boats'],
] as const) {
  test(`the short name of ${title} is its first words, at most 16 characters`, () => {
    assert.ok(openSearch(published(title)).includes(`<ShortName>${name}</ShortName>`));
  });
}

test('search engines are told the same, with a name for what is searched', () => {
  const { url, potentialAction } = webSite(published());
  assert.equal(url, 'https://ferry.example/');
  assert.equal(
    potentialAction.target.urlTemplate,
    'https://ferry.example/search/?q={search_term_string}',
  );
  assert.match(potentialAction['query-input'], /name=search_term_string$/u);
});
