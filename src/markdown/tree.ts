import type { HastNode } from 'satteri';
import { proseComponents } from '../model/prose-components.ts';

/** A node of a text's tree, below its root. */
export type TreeNode = Extract<HastNode, { type: 'element' }>['children'][number];

/** A node that holds others. */
export type ParentNode = TreeNode & { children: TreeNode[] };

/** A component that an author wrote. */
export type ComponentNode = Extract<TreeNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node holds others. */
export const isParent = (node: TreeNode): node is ParentNode => 'children' in node;

/** Whether a node is a component that an author wrote. */
export const isComponent = (node: TreeNode): node is ComponentNode =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Whether a node is a mark after a sentence. */
export const isMark = (node: TreeNode): boolean =>
  isComponent(node) && proseComponents[node.name ?? '']?.placement === 'mark';

/** Whether a node is an element of one of some tags. */
export const isElement = (node: TreeNode, ...tags: string[]): boolean =>
  node.type === 'element' && tags.includes(node.tagName);

/** An element of a class. */
export const elementOf = (tagName: string, className: string, children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties: { className: [className] },
  children,
});

const dataOf = ({ data }: TreeNode) => (data ? { data: structuredClone(data) } : {});

/** A tree of plain nodes: the parser's own are views into its memory and cannot be changed. */
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
