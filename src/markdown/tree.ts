import type { HastNode } from 'satteri';
import { proseComponents } from '../model/prose-components.ts';

/** A node of the syntax tree of a text, below its root. */
export type TreeNode = Extract<HastNode, { type: 'element' }>['children'][number];

/** An element, such as a paragraph. */
export type Element = Extract<TreeNode, { type: 'element' }>;

/** A node that holds other nodes. */
export type ParentNode = TreeNode & { children: TreeNode[] };

/** A component in the tree, as an author wrote it. */
export type ComponentNode = Extract<TreeNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node holds other nodes. */
export const isParent = (node: TreeNode): node is ParentNode => 'children' in node;

/** Whether a node is a component that an author wrote. */
export const isComponent = (node: TreeNode): node is ComponentNode =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Whether a node is a mark after a sentence. */
export const isMark = (node: TreeNode): boolean =>
  isComponent(node) && proseComponents[node.name ?? '']?.placement === 'mark';

/** Whether a node is an element with one of some tags. */
export const isElement = (node: TreeNode, ...tags: string[]): node is Element =>
  node.type === 'element' && tags.includes(node.tagName);

/** How many letters a node shows. Components that print a record count by the words they hold. */
export const lettersOf = (node: TreeNode): number => {
  if (node.type === 'text') return node.value.length;
  return isParent(node) ? node.children.reduce((sum, child) => sum + lettersOf(child), 0) : 0;
};

/** Makes an element that has one class. */
export const elementOf = (tagName: string, className: string, children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties: { className: [className] },
  children,
});

const dataOf = ({ data }: TreeNode) => (data ? { data: structuredClone(data) } : {});

/**
 * Copies a tree into plain nodes, which can be changed. Those that Sätteri hands to a plugin are
 * frozen: https://github.com/bruits/satteri/commit/137ff48da7d4a7422cadb3c82b9b7e987aa87e23
 * `structuredClone` can replace this function after Sätteri 0.10.5, on whose nodes it throws. The
 * fix: https://github.com/bruits/satteri/commit/1f9e9629a23a6b52a85588bb19ce16bc87d09ad5
 */
export function copyTree(node: TreeNode): TreeNode {
  switch (node.type) {
    case 'element': {
      const { type, tagName, properties, children } = node;
      return {
        type,
        tagName,
        properties: structuredClone(properties),
        children: children.map(copyTree),
        ...dataOf(node),
      };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { type, name, attributes, children } = node;
      return {
        type,
        name,
        attributes: structuredClone(attributes),
        children: children.map(copyTree),
        ...dataOf(node),
      };
    }
    default: {
      const { type, value } = node;
      return { type, value, ...dataOf(node) };
    }
  }
}
