import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { CHAPTER, inventedStory } from '../checks/testing/invented-story.ts';
import { withFolder } from '../checks/testing/write-story.ts';
import { parseTree } from '../model/prose-tree.ts';
import { paragraphNamer } from './name-paragraphs.ts';
import type { TreeNode } from './tree.ts';

/** The paragraphs of a text as the pipeline has them. */
const paragraphsOf = (text: string): TreeNode[] =>
  (parseTree(text).children ?? [])
    .filter(({ type }) => type === 'paragraph')
    .map(({ children }) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: (children ?? []) as TreeNode[],
    }));

/** The ids of the paragraphs of a text after an edition of the invented story; - for none. */
function idsOf(path: string, text: string): string {
  return withFolder((folder) => {
    writeFileSync(join(folder, 'ledger.json'), String(published({})['ledger.json']));
    const blocks = paragraphsOf(text);
    paragraphNamer(folder)(blocks, join(folder, path));
    return blocks
      .map((block) => ('properties' in block ? (block.properties['id'] ?? '-') : ''))
      .join(' ');
  });
}

const BODY = (inventedStory[CHAPTER] ?? '').split('---\n')[2] ?? '';

const cases: [title: string, path: string, text: string, ids: string][] = [
  ['prints the ids that an edition has published', CHAPTER, BODY, 'p1 p2'],
  ['gives a new paragraph none', CHAPTER, `It rained all day.\n\n${BODY}`, '- p1 p2'],
  ['gives the paragraphs of other texts none', 'notes/clock.mdx', BODY, '- -'],
];

for (const [title, path, text, ids] of cases) {
  test(title, () => assert.equal(idsOf(path, text), ids));
}
