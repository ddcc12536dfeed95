import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbolIn, symbolOf } from './standing-symbols.ts';
import { standings } from './standings.ts';
import { vocabulary } from './vocabulary.ts';

test('explains every standing, best first, and what is shown beside any of them last', () => {
  assert.deepEqual(
    vocabulary().map(({ standing }) => standing),
    [...standings, 'disputed'],
  );
});

test('draws every standing by a symbol of its own', () => {
  const symbols = vocabulary().map(({ standing }) => symbolOf(standing));
  assert.equal(new Set(symbols).size, symbols.length);
  assert.equal(symbolOf('looked for, not found'), 'absent');
});

test('knows a text that is no standing', () => {
  assert.equal(symbolIn('unsupported'), 'unsupported');
  assert.equal(symbolIn('sources'), undefined);
  assert.equal(symbolIn(undefined), undefined);
});
