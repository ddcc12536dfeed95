import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLink } from './explain-link.ts';

const OWN = 'https://ferry.example/edition/';

for (const address of [
  '/about/',
  '../about/',
  '#the-day',
  'https://courier.example/ferry?a=b#c',
  'https://xn--bcher-kva.example/',
  'mailto:master@harbor.example',
  'ferry',
])
  test(`takes ${address} for the address of a link`, () => {
    assert.equal(explainLink(address, OWN), undefined);
  });

test('proposes the path of a page of this site', () => {
  assert.equal(explainLink('http://ferry.example/a/?b#c', OWN)?.fix, 'write /a/?b#c');
});
