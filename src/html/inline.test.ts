import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssString, inlineJson } from './inline.ts';

test('no text in JSON closes the script element that holds it', () => {
  const value = { title: '</script><script>alert(1)</script>', dash: '<!--' };
  assert.doesNotMatch(inlineJson(value), /</u);
  assert.deepEqual(JSON.parse(inlineJson(value)), value);
});

test('no text in a style closes the element or the string that holds it', () => {
  assert.equal(cssString('a </style> "b"'), String.raw`"a \3c /style> \"b\""`);
});
