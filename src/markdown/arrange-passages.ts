import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { type ProseComponent, proseComponents } from '../model/prose-components.ts';
import { typeset } from '../model/typeset.ts';
import { markSentences } from './mark-sentences.ts';
import {
  type ComponentNode,
  type TreeNode,
  copyTree,
  elementOf,
  isComponent,
  isElement,
  isMark,
  isParent,
} from './tree.ts';

/** The attribute that tells a component that it is the first use of its record in a text. */
const FIRST = 'first';

const idOf = (node: ComponentNode): string => {
  const attribute = node.attributes.find(
    (given) => given.type === 'mdxJsxAttribute' && given.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
};

const componentOf = (node: TreeNode): ProseComponent | undefined =>
  isComponent(node) ? proseComponents[node.name ?? ''] : undefined;

/**
 * Marks the first use of each record in a text, because only that use gets the record's id. A note
 * is printed in many pages, and an id may be only once in a page. So in a note only components that
 * link to a record are marked, not those that get its id.
 */
function markFirstUses(node: TreeNode, isNote: boolean, seen: Set<string>): void {
  const { collection, fragment } = componentOf(node) ?? {};
  if (isComponent(node) && collection && !(isNote && fragment)) {
    const key = `${collection} ${idOf(node)}`;
    if (!seen.has(key)) node.attributes.push({ type: 'mdxJsxAttribute', name: FIRST, value: null });
    seen.add(key);
  }
  if (isParent(node)) for (const child of node.children) markFirstUses(child, isNote, seen);
}

const isFirstUse = (node: ComponentNode): boolean =>
  node.attributes.some((given) => given.type === 'mdxJsxAttribute' && given.name === FIRST);

const isInMargin = (node: ComponentNode, { entersMargin }: ProseComponent): boolean =>
  entersMargin === 'each use' || (entersMargin === 'first use' && isFirstUse(node));

/**
 * The ids of the records of a collection that the margin of a block prints, in order, each once.
 */
function idsBelow(node: TreeNode, collection: string): string[] {
  const component = componentOf(node);
  const isListed = component?.collection === collection;
  const own = isListed && isComponent(node) && isInMargin(node, component) ? [idOf(node)] : [];
  const below = isParent(node) ? node.children.flatMap((child) => idsBelow(child, collection)) : [];
  return [...new Set([...own, ...below])];
}

/** Prepares the author's words for print. The words of a record stay as they are. */
function typesetWords(node: TreeNode): void {
  if (componentOf(node)?.quotesWords) return;
  if (node.type === 'text') node.value = typeset(node.value);
  if (isParent(node)) node.children.forEach(typesetWords);
}

/**
 * The collections that a margin prints. Each is also the attribute of `<Margin>` that takes its
 * ids.
 */
const MARGIN_LISTS = Object.values(proseComponents).flatMap(({ collection, entersMargin }) =>
  collection && entersMargin ? [collection] : [],
);

function marginOf(block: TreeNode): TreeNode[] {
  const lists = MARGIN_LISTS.map((name) => ({ name, ids: idsBelow(block, name) }));
  if (lists.every(({ ids }) => ids.length === 0)) return [];
  const attributes = lists.map(({ name, ids }) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: ids.join(' '),
  }));
  return [{ type: 'mdxJsxFlowElement', name: 'Margin', attributes, children: [] }];
}

/** Marks the sentences of every paragraph, list item or cell that has marks among its words. */
function markSentencesIn(node: TreeNode): void {
  if (!isParent(node)) return;
  if (node.children.some(isMark)) node.children = markSentences(node.children);
  else node.children.forEach(markSentencesIn);
}

/**
 * Puts a margin after each paragraph or table, both in one passage, and at the end of a list item.
 */
function arrange(node: TreeNode): TreeNode[] {
  if (isElement(node, 'ul', 'ol') && isParent(node)) {
    for (const item of node.children) {
      if (isElement(item, 'li') && isParent(item)) item.children.push(...marginOf(item));
    }
    return [node];
  }
  if (!isElement(node, 'p', 'table', 'blockquote') || !isParent(node)) return [node];
  const margin = marginOf(node);
  return margin.length === 0 ? [node] : [elementOf('div', 'passage', [node, ...margin])];
}

/**
 * Arranges a text for reading: prepares its words for print, marks the first use of each record and
 * each sentence that rests on a claim, and puts a `<Margin>` after every paragraph.
 * @param notesFolder the absolute path of the folder whose texts are notes.
 */
export const arrangePassages = (notesFolder: string) =>
  defineHastPlugin({
    name: 'arrange-passages',
    before(root, context) {
      const children = (root.children as TreeNode[]).map(copyTree);
      const file = context.fileURL ? fileURLToPath(context.fileURL) : '';
      const isNote = file.startsWith(`${notesFolder}${sep}`);
      const seen = new Set<string>();
      for (const child of children) {
        typesetWords(child);
        markFirstUses(child, isNote, seen);
      }
      const arranged = children.flatMap(arrange);
      arranged.forEach(markSentencesIn);
      context.replaceNode(root, { type: 'root', children: arranged });
    },
  });
