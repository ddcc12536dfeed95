import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelWidth } from './label-width.ts';

test('the width of words grows with their letters, and narrow letters take less', () => {
  assert.equal(labelWidth(''), 0);
  assert.ok(labelWidth('illi') < labelWidth('nona'));
  assert.ok(labelWidth('nona') < labelWidth('mwmw'));
  assert.equal(Math.round(labelWidth('Tides')), 36);
});
