import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasUnprintable, isPrintable } from './font-slices.ts';

test('a text holds what the fonts lack where one of its characters is such', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const character = String.fromCodePoint(code);
    assert.equal(hasUnprintable(`a${character}b`), !isPrintable(character), `U+${code}`);
  }
});
