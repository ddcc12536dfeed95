import assert from 'node:assert/strict';
import { test } from 'node:test';
import { britishSpellings } from './british-spellings.ts';

const cases: [british: string, american: string][] = [
  ['colour', 'color'],
  ['favourable', 'favorable'],
  ['neighbouring', 'neighboring'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['cancelled', 'canceled'],
  ['marvellous', 'marvelous'],
  ['fulfilment', 'fulfillment'],
  ['characterised', 'characterized'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['defence', 'defense'],
  ['judgement', 'judgment'],
  ['towards', 'toward'],
  ['programme', 'program'],
  ['grey', 'gray'],
];

for (const [british, american] of cases) {
  test(`knows ${british} for ${american}`, () => {
    assert.equal(britishSpellings.get(british), american);
  });
}

test('forbids no American word: none is what another is to be written as', () => {
  const american = new Set(britishSpellings.values());
  assert.deepEqual(
    [...britishSpellings.keys()].filter((word) => american.has(word)),
    [],
  );
});
