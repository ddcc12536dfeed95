import { type TreeNode, isElement } from './tree.ts';

/** Names each table after the heading above it: a table that an author writes has no caption. */
export function nameTables(blocks: readonly TreeNode[]): void {
  let heading: string | undefined;
  for (const block of blocks) {
    if (isElement(block, 'h2', 'h3', 'h4')) heading = block.properties['id']?.toString();
    if (heading && isElement(block, 'table')) block.properties['ariaLabelledBy'] = [heading];
  }
}
