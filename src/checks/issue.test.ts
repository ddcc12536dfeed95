import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasErrors, issue } from './issue.ts';

const error = issue('missing-page', { file: 'a', line: 1 }, { id: 'about' });

const warning = issue('unused-word', { file: 'a', line: 1 }, { word: 'late' });

test('lets warnings pass and errors not', () => {
  assert.equal(hasErrors([]), false);
  assert.equal(hasErrors([warning]), false);
  assert.equal(hasErrors([warning, error]), true);
});
