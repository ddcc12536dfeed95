import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePages } from '../support/choose-pages.ts';

const page = (address: string, html = '') => ({
  address,
  html: `<main>${html}</main>`,
  isChapter: address.startsWith('/crossing/'),
});

const addressesOf = (pages: ReturnType<typeof page>[]) =>
  [...choosePages(pages)].map(({ address }) => address);

test('every chapter and every page that is one of its kind is chosen', () => {
  const addresses = ['/', '/404.html', '/people/', ...'abcdefgh'].map((address) =>
    address.length === 1 && address !== '/' ? `/crossing/${address}/` : address,
  );
  assert.deepEqual(
    addressesOf(addresses.map((address) => page(address))).toSorted(),
    addresses.toSorted(),
  );
});

test('of a template those pages are chosen that together hold the most kinds of content', () => {
  const people = [
    ...Array.from({ length: 8 }, (_, index) => page(`/people/plain-${index}/`, '<p>Anna</p>')),
    page('/people/two-kinds/', '<p class="label">Anna</p><ul class="label">Anna</ul>'),
    page('/people/same-two-kinds/', '<p class="label">Anna</p><ul class="label">Anna</ul>'),
    page('/people/another-kind/', '<table>Anna</table>'),
  ];
  const chosen = addressesOf(people);
  assert.equal(chosen.length, 6);
  assert.deepEqual(chosen.slice(0, 3), [
    '/people/two-kinds/',
    '/people/plain-0/',
    '/people/another-kind/',
  ]);
});
