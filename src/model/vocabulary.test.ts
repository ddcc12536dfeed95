import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standings } from './standings.ts';
import { symbolOf, vocabulary } from './vocabulary.ts';

test('explains every standing, best first, and what is shown beside any of them last', () => {
  assert.deepEqual(
    vocabulary.map(({ word }) => word),
    [...standings, 'disputed'],
  );
});

test('draws every standing by a symbol of its own', () => {
  assert.equal(new Set(vocabulary.map(({ symbol }) => symbol)).size, vocabulary.length);
  assert.equal(symbolOf('looked for, not found'), 'absent');
});
