import { proseComponents } from './prose-components.ts';
import { type ProseNode, isComponent, textOf } from './prose-tree.ts';

const isMark = (node: ProseNode): boolean =>
  isComponent(node) && proseComponents[node.name ?? '']?.placement === 'mark';

/** What a node prints of words: something, for a component whose words the build finds. */
const printedBy = (node: ProseNode): string =>
  textOf(node) || (isComponent(node) && !isMark(node) ? '0' : '');

const printed = (nodes: readonly ProseNode[]): string => nodes.map(printedBy).join('');

/** The characters right before and right after a node in its parent; marks print none. */
export function textBeside(
  node: ProseNode,
  parent: ProseNode | undefined,
): readonly [before: string, after: string] {
  const around = parent?.children ?? [];
  const at = around.indexOf(node);
  return [printed(around.slice(0, at)).slice(-1), printed(around.slice(at + 1)).slice(0, 1)];
}
