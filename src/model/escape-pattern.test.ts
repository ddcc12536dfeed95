import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapePattern } from './escape-pattern.ts';

for (const text of ['(a|b)', 'a.b', '[x]', '^$', 'a*b+c?', '{2}', String.raw`a\b`]) {
  test(`${text} is matched as it is written`, () => {
    assert.match(text, new RegExp(`^${escapePattern(text)}$`, 'u'));
  });
}

test('a sign means only itself', () => {
  assert.doesNotMatch('axb', new RegExp(escapePattern('a.b'), 'u'));
});
