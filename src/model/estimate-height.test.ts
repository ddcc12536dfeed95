import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { found } from './entries.ts';
import { type Block, blocksHeight, entryHeight, noteHeight } from './estimate-height.ts';
import { entriesOf } from './margin-entries.ts';

const blocks: [title: string, blocks: Block[], height: number][] = [
  ['a paragraph of one line', [{ kind: 'text', letters: 12 }], 31],
  ['a paragraph of two lines', [{ kind: 'text', letters: 66 }], 62],
  [
    'a paragraph, the space after it, and a heading',
    [{ kind: 'text', letters: 12 }, { kind: 'heading' }],
    31 + 16 + 49,
  ],
  ['a table by its rows', [{ kind: 'rows', letters: [10, 80] }], 42 + 67],
  ['a picture', [{ kind: 'picture' }], 150],
];

for (const [title, given, height] of blocks) {
  test(`estimates the height of ${title}`, () => {
    assert.equal(blocksHeight(given), height);
  });
}

const story = storyOf();

test('an entry is as high as its lines; a dispute adds its own', () => {
  const [opened, late] = entriesOf(found(story.claims, ['ferry-opened', 'ferry-late']));
  assert.ok(opened && late);
  assert.equal(entryHeight(opened), 18 + 17 + 8);
  assert.equal(entryHeight(late), 18 + 17 + 4 + 18 + 17 + 8);
});

test('a note is higher when it is open', () => {
  const [note] = story.notes.values();
  assert.ok(note);
  const { closed, open } = noteHeight(note);
  assert.equal(closed, 33);
  assert.ok(open >= closed + 23 + 17);
});
