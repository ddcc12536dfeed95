import assert from 'node:assert/strict';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { append, storyOf, withFolder } from '../checks/testing/write-story.ts';
import { drawPicture } from '../checks/testing/draw-picture.ts';
import { CHAPTER } from '../checks/testing/invented-story.ts';
import { removeUnprinted } from './remove-unprinted.ts';

const png = await drawPicture('png');

/** What is left of a built folder. */
const leftOf = (files: Readonly<Record<string, string>>): string[] =>
  withFolder((folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const story = storyOf({
      'pictures/ferry.png': png,
      [CHAPTER]: append('\n![A ferry](pictures/ferry.png "Drawing: Berg")\n'),
    });
    removeUnprinted(folder, story);
    return globSync('_astro/*', { cwd: folder }).toSorted();
  });

test('removes the pictures that no page prints, and nothing else', () => {
  const left = leftOf({
    'crossing/last-ferry/index.html':
      '<img src="/_astro/ferry.A.webp" srcset="/_astro/ferry.B.webp 9w">',
    '_astro/ferry.A.webp': '',
    '_astro/ferry.B.webp': '',
    '_astro/ferry.png': '',
    '_astro/draft.jpg': '',
    '_astro/page.js': '',
  });
  assert.deepEqual(left, ['_astro/ferry.A.webp', '_astro/ferry.B.webp', '_astro/page.js']);
});
