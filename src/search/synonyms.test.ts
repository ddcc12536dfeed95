import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENOUGH_ITSELF, Synonyms } from './synonyms.ts';

test('a word finds the others of its groups', () => {
  const synonyms = new Synonyms(['ferry|boat', 'boat|phone call']);
  assert.deepEqual(synonyms.of('Boat'), ['ferry', 'phone call']);
  assert.deepEqual(synonyms.of('winter'), []);
});

test('what the edition has often enough is found by others, and finds none', () => {
  const synonyms = new Synonyms([`${ENOUGH_ITSELF}ferry|boat`]);
  assert.deepEqual(synonyms.of('boat'), ['ferry']);
  assert.deepEqual(synonyms.of('ferry'), []);
});

test('words that mean another together are told by their number', () => {
  const synonyms = new Synonyms(['how long|duration']);
  assert.equal(synonyms.severalAt(['how', 'long', 'ago']), 2);
  assert.equal(synonyms.severalAt(['duration']), 0);
});
