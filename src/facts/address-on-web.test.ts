import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onWeb } from './address-on-web.ts';

const ways: [address: string, page: string, way: string][] = [
  ['/crossing/tide/', '/crossing/tide/', './'],
  ['/crossing/tide/#the-day', '/crossing/tide/', './#the-day'],
  ['/crossing/', '/crossing/tide/', '../'],
  ['/crossing/ebb/', '/crossing/tide/', '../ebb/'],
  ['/people/anna-berg/', '/crossing/tide/', '../../people/anna-berg/'],
  ['/', '/crossing/tide/', '../../'],
  ['/', '/', './'],
  ['/topics/', '/', './topics/'],
];

for (const [address, page, way] of ways) {
  test(`from ${page} to ${address} it is ${way}`, () => {
    assert.equal(onWeb(address, page, { address: null }), way);
    assert.equal(
      new URL(way, `https://host.example${page}`).href,
      `https://host.example${address}`,
    );
  });
}

test('where the site has an address, it is whole', () => {
  const site = { address: 'https://host.example/edition/' };
  assert.equal(onWeb('/topics/', '/people/', site), 'https://host.example/edition/topics/');
});
