import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balance, breakLines, fitLines } from './fit-text.ts';

/** As if every letter were one pixel wide. */
const measure = (text: string) => [...text].length;

test('breaks lines where the next word does not fit', () => {
  assert.deepEqual(breakLines('one two three', 7, measure), ['one two', 'three']);
  assert.deepEqual(breakLines('', 7, measure), []);
});

test('keeps together what a no-break space holds', () => {
  assert.deepEqual(breakLines('on 3\u00A0March', 9, measure), ['on', '3\u00A0March']);
});

test('breaks nothing where a word is wider than a line', () => {
  assert.equal(breakLines('a wonderful', 8, measure), undefined);
});

test('makes lines nearly of one length', () => {
  const lines = ['aaaaa bbbbb ccccc ddddd', 'eeeee'];
  assert.deepEqual(balance(lines, 24, measure), ['aaaaa bbbbb ccccc', 'ddddd eeeee']);
});

test('parts two lines where the sentence pauses', () => {
  const lines = ['Twelve calls, then a long', 'time without'];
  assert.deepEqual(balance(lines, 26, measure), ['Twelve calls,', 'then a long time without']);
});

const cuts: [title: string, text: string, width: number, most: number, expected: string[]][] = [
  ['leaves a text whole that fits', 'one two', 7, 1, ['one two']],
  ['cuts at a word, without its comma', 'one, two', 6, 1, ['one\u00A0…']],
  ['keeps the closing mark', '“one two”', 8, 1, ['“one\u00A0…”']],
  ['cuts a word that has no room', 'wonderful', 5, 1, ['wond…']],
  ['says nothing where there is no room at all', 'one', 5, 0, []],
];

for (const [title, text, width, most, expected] of cuts) {
  test(title, () => {
    const { lines, isCut } = fitLines(text, width, most, measure);
    assert.deepEqual(lines, expected);
    assert.equal(isCut, lines.join(' ') !== text);
  });
}
