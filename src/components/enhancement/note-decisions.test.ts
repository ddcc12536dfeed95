import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Nearness, decidePress, isFolded, noteToClose } from './note-decisions.ts';

const folded = { isFolded: true, isOpen: false };
const open = { isFolded: true, isOpen: true };
const inMargin = { isFolded: false, isOpen: true };

test('a note is open at first only beside its paragraph, and only if it has room there', () => {
  assert.equal(isFolded(true, true), false);
  assert.equal(isFolded(true, false), true);
  assert.equal(isFolded(false, true), true);
  assert.equal(isFolded(false, false), true);
});

test('a phrase opens the folded note beside it, and closes it again', () => {
  assert.equal(decidePress(folded, true), 'open');
  assert.equal(decidePress(open, true), 'close');
});

test('a phrase leads to a note that is open in the margin, or in another passage', () => {
  assert.equal(decidePress(inMargin, true), 'follow');
  assert.equal(decidePress(folded, false), 'follow');
  assert.equal(decidePress(open, false), 'follow');
});

test('a phrase opens a note that a reader has closed in the margin', () => {
  assert.equal(decidePress({ isFolded: false, isOpen: false }, true), 'open');
});

const escapes: [title: string, nearnesses: Nearness[], closed: number | undefined][] = [
  ['closes the note that holds the focus', ['passage', 'inside', 'passage'], 1],
  ['closes the note whose phrase has the focus', ['far', 'phrase', 'passage'], 1],
  ['closes the last note of the passage that has the focus', ['passage', 'passage', 'far'], 1],
  ['leaves notes that are far from the focus open', ['far', 'far'], undefined],
  ['closes nothing where nothing is open', [], undefined],
];

for (const [title, nearnesses, closed] of escapes) {
  test(`Escape ${title}`, () => {
    const notes = nearnesses.map((nearness, note) => ({ note, nearness }));
    assert.equal(noteToClose(notes), closed);
  });
}
