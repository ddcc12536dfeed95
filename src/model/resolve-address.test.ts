import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Target, resolveAddress } from './resolve-address.ts';

const FROM = '/crossing/last-ferry/';

const cases: [title: string, address: string, target: Target | undefined][] = [
  ['a page', '/topics/oil/', { page: '/topics/oil/', fragment: '' }],
  ['a passage', '/topics/oil/#claim-x', { page: '/topics/oil/', fragment: 'claim-x' }],
  ['a passage of its own page', '#the-day', { page: FROM, fragment: 'the-day' }],
  ['a page beside it', '../first-ferry/', { page: '/crossing/first-ferry/', fragment: '' }],
  ['a page, without its query', '/search/?q=oil', { page: '/search/', fragment: '' }],
  ['letters that are escaped', '/%C3%B8re/#%C3%B8', { page: '/øre/', fragment: 'ø' }],
  ['an escape that is none, as written', '/%E0%A4%A/', { page: '/%E0%A4%A/', fragment: '' }],
  ['what is no address, as written', 'https://', { page: 'https://', fragment: '' }],
  ['another site', 'https://ferry.example/', undefined],
  ['a letter to somebody', 'mailto:berg@ferry.example', undefined],
];

for (const [title, address, target] of cases) {
  test(`reads ${title}`, () => assert.deepEqual(resolveAddress(address, FROM), target));
}
