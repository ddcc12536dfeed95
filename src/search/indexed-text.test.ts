import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedText } from './indexed-text.ts';
import { shownText } from './tokens.ts';
import { passage } from './testing/passage.ts';

test('the words of a passage come out of the index as they went in', () => {
  const own = passage();
  assert.equal(shownText(indexedText(own)), own.text);
});

test('of what readers ask only the words are indexed that a passage has not', () => {
  const asked = ['Why was the ferry delayed?', 'Did the boat, then, come late?'];
  assert.ok(indexedText(passage({ asked })).endsWith('| delayed boat'));
});
