import { basename, extname } from 'node:path';
import { fragments } from '../model/routes.ts';
import { type TreeNode, isElement } from './tree.ts';

/**
 * Takes pictures out of the paragraphs that hold nothing else, since a figure is no part of one,
 * and gives each the id that leads to it: its file’s name.
 */
export const freePictures = (blocks: readonly TreeNode[]): TreeNode[] =>
  blocks.map((block) => {
    const [picture, ...others] = isElement(block, 'p') ? block.children : [];
    if (!picture || others.length > 0 || !isElement(picture, 'img')) return block;
    const file = String(picture.properties['src']);
    const id = fragments.picture(basename(file, extname(file)));
    return { ...picture, properties: { ...picture.properties, id } };
  });
