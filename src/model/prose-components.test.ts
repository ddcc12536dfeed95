import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseComponents } from './prose-components.ts';

test('no component has the name of a global of JavaScript, which compiled MDX uses itself', () => {
  assert.deepEqual(
    Object.keys(proseComponents).filter((name) => name in globalThis),
    [],
  );
});
