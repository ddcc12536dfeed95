import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Encoding, chooseEncoding } from './choose-encoding.ts';

const cases: [header: string | undefined, encoding: Encoding | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br ; q=x', undefined],
  [',;=,;;', undefined],
];

for (const [header, encoding] of cases) {
  test(`Accept-Encoding "${header}" is answered with ${encoding ?? 'the plain file'}`, () => {
    assert.equal(chooseEncoding(header), encoding);
  });
}
