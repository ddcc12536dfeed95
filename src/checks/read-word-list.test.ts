import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWordList } from './read-word-list.ts';

test('reads words with their lines, forbidden spellings, and what is neither', () => {
  const { words, forbidden, problems } = readWordList(
    '# names\n\nBergh\nFähre Zeit   # in German\nBerger -> Berg  # the harbor master\nthe Ferry Boat -> the ferry\n-> x\na ->\na -> b -> c\n',
  );
  assert.deepEqual(
    [...words],
    [
      ['Bergh', 3],
      ['Fähre', 4],
      ['Zeit', 4],
    ],
  );
  assert.deepEqual(
    [...forbidden],
    [
      ['Berger', 'Berg'],
      ['the Ferry Boat', 'the ferry'],
    ],
  );
  assert.deepEqual(problems, [7, 8, 9]);
});
