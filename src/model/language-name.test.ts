import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName } from './language-name.ts';

test('names a language in English', () => {
  assert.equal(languageName('de'), 'German');
  assert.equal(languageName('uk'), 'Ukrainian');
});
