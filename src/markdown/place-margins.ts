import { type Block, blocksHeight } from '../model/estimate-height.ts';
import { type ProseComponent, proseComponents } from '../model/prose-components.ts';
import { NUMBER, attribute, componentOf, idOf, isFirstUse, valueOf } from './components.ts';
import {
  type Element,
  type TreeNode,
  elementOf,
  isComponent,
  isElement,
  isMark,
  isParent,
  lettersOf,
} from './tree.ts';

const isInMargin = (node: TreeNode, { entersMargin }: ProseComponent): boolean =>
  entersMargin === 'each use' || (entersMargin === 'first use' && isFirstUse(node));

/**
 * The ids of the records of a collection that the margin of a block prints, in order, each once.
 */
function idsBelow(node: TreeNode, collection: string): string[] {
  const component = componentOf(node);
  const isListed = component?.collection === collection && isInMargin(node, component);
  const below = isParent(node) ? node.children.flatMap((child) => idsBelow(child, collection)) : [];
  return [...new Set([...(isListed ? [idOf(node)] : []), ...below])];
}

/**
 * The collections that a margin prints. Each is also the attribute of `<Margin>` that takes its
 * ids.
 */
const MARGIN_LISTS = Object.values(proseComponents).flatMap(({ collection, entersMargin }) =>
  collection && entersMargin ? [collection] : [],
);

type Ids = Record<string, string[]>;

const idsOf = (node: TreeNode): Ids =>
  Object.fromEntries(MARGIN_LISTS.map((name) => [name, idsBelow(node, name)]));

const isEmpty = (ids: Ids): boolean => Object.values(ids).every((list) => list.length === 0);

const marksBelow = (node: TreeNode): TreeNode[] =>
  isMark(node) ? [node] : isParent(node) ? node.children.flatMap(marksBelow) : [];

const isHeading = (node: TreeNode): boolean => isElement(node, 'h2', 'h3', 'h4');

/** Every row of a table, by its letters. */
const rowsOf = (node: TreeNode): number[] => {
  if (isElement(node, 'tr')) return [lettersOf(node)];
  return isParent(node) ? node.children.flatMap(rowsOf) : [];
};

const blockOf = (node: TreeNode): Block => {
  if (isHeading(node)) return { kind: 'heading' };
  if (isComponent(node) || isElement(node, 'img')) return { kind: 'picture' };
  if (isElement(node, 'table')) return { kind: 'rows', letters: rowsOf(node) };
  return { kind: 'text', letters: lettersOf(node) };
};

/** White space between blocks prints nothing. */
const isPrinted = (node: TreeNode): boolean => node.type !== 'text' || node.value.trim() !== '';

/** Whether a block has a margin, or holds one. */
const hasMargin = (node: TreeNode): boolean => !isEmpty(idsOf(node));

/**
 * The margin of the first of some blocks. It may be as long as that block and those after it, up to
 * the next that has a margin: each of them is a row of the grid that `prose.css` makes.
 */
function marginOf([block, ...after]: readonly [TreeNode, ...TreeNode[]]): TreeNode {
  const lists = Object.entries(idsOf(block)).map(([name, ids]) => attribute(name, ids.join(' ')));
  const marks = marksBelow(block);
  const claims = new Map(marks.map((mark) => [idOf(mark), valueOf(mark, NUMBER)]));
  const beside = attribute('beside', [...claims.keys()].join(' '));
  for (const mark of marks) if (isComponent(mark)) mark.attributes.push(beside);
  const end = after.findIndex(hasMargin);
  const rows = [block, ...after.slice(0, end < 0 ? undefined : end)].filter(isPrinted);
  const attributes = [
    ...lists,
    attribute('numbers', [...claims.values()].join(' ')),
    attribute('rows', String(rows.length)),
    attribute('room', String(blocksHeight(rows.map(blockOf)))),
  ];
  return { type: 'mdxJsxFlowElement', name: 'Margin', attributes, children: [] };
}

/** An item of a list: its own words with their margin, then the blocks and lists in it. */
function placeInItem(item: TreeNode): void {
  if (!isParent(item)) return;
  const isBlock = (node: TreeNode) => isElement(node, 'p', 'ul', 'ol', 'table', 'blockquote');
  const end = item.children.findIndex(isBlock);
  const words = end < 0 ? item.children : item.children.slice(0, end);
  const blocks = end < 0 ? [] : item.children.slice(end);
  const own = words.some(isPrinted) ? [elementOf('div', 'item', words)] : [];
  item.children = placeMargins([...own, ...blocks]);
}

function placeInList(list: Element): Element {
  if (!hasMargin(list)) return list;
  for (const item of list.children) placeInItem(item);
  return { ...list, properties: { ...list.properties, className: ['margins'] } };
}

/**
 * Puts a margin after each block that rests on records, both in one passage. In a list, each item
 * has its own.
 */
export const placeMargins = (blocks: readonly TreeNode[]): TreeNode[] =>
  blocks.flatMap((block, index) => {
    if (isElement(block, 'ul', 'ol')) return [placeInList(block)];
    if (!isParent(block) || isComponent(block) || !hasMargin(block)) return [block];
    const margin = marginOf([block, ...blocks.slice(index + 1)]);
    return [elementOf('section', 'passage', [block, margin])];
  });
