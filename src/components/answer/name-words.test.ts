import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlacedWords, nameWords } from './name-words.ts';

const NOTHING: PlacedWords = { before: '', pieces: [], after: '' };

test('words are named with three words before and after them', () => {
  const placed = {
    before: 'In the winter the boats\nwent ',
    pieces: ['like a cat'],
    after: ' in a cellar at night.',
  };
  assert.deepEqual(nameWords(placed, {}), {
    prefix: 'the boats went',
    start: 'like a cat',
    end: '',
    suffix: 'in a cellar',
  });
});

test('words that need more beside them to be the only ones get that', () => {
  const placed = { before: 'a b c d e ', pieces: ['one two'], after: ' f' };
  const named = nameWords(placed, { prefix: 'b c\nd e', suffix: 'f' });
  assert.equal(named.prefix, 'b c d e');
  assert.equal(named.suffix, 'f');
});

test('words with a mark among them are named by their ends, which need no mark', () => {
  const pieces = ['spoke by\ntelephone.', ' The ledger gives 22 minutes and no more'];
  assert.deepEqual(nameWords({ ...NOTHING, pieces }, {}), {
    prefix: '',
    start: 'spoke by telephone.',
    end: '22 minutes and no more',
    suffix: '',
  });
});

test('what is too long to be written out is named by its ends', () => {
  const { start, end } = nameWords({ ...NOTHING, pieces: ['one two '.repeat(60)] }, {});
  assert.equal(start, 'one two one two one');
  assert.equal(end, 'two one two one two');
});

test('a full stop alone says nothing of the words before it', () => {
  const { suffix } = nameWords({ before: '', pieces: ['at last'], after: '.' }, {});
  assert.equal(suffix, '');
});
