import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOfWebAddress } from './web-address.ts';

test('an address may name a port, but none that browsers do not open', () => {
  for (const port of ['81', '808', '1057', '8080'])
    assert.equal(
      faultOfWebAddress(new URL(`https://gazette.example.org:${port}/ferry`)),
      undefined,
      port,
    );
  for (const port of ['22', '25', '6667'])
    assert.match(
      faultOfWebAddress(new URL(`https://gazette.example.org:${port}/ferry`))?.problem ?? '',
      new RegExp(`a port that no browser opens, ${port}$`, 'u'),
    );
});
