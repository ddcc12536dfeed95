import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableAddress } from './readable-address.ts';

const cases: [name: string, address: string, readable: string][] = [
  [
    'letters of another script are letters',
    'https://x.org/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC',
    'https://x.org/паром',
  ],
  ['an escaped slash stays escaped', 'https://x.org/a%2Fb', 'https://x.org/a%2Fb'],
  ['an escaped space stays escaped', 'https://x.org/a%20b', 'https://x.org/a%20b'],
  ['what cannot be read stays as it is', 'https://x.org/%E0%A4%A', 'https://x.org/%E0%A4%A'],
];

for (const [name, address, readable] of cases) {
  test(name, () => {
    assert.equal(readableAddress(address), readable);
  });
}
