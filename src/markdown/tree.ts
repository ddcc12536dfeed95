import type { HastNode } from 'satteri';

/** A node of a text's tree, below its root. */
export type Content = Extract<HastNode, { type: 'element' }>['children'][number];

/** A node that holds others. */
export type Parent = Content & { children: Content[] };

/** A component that an author wrote. */
export type Component = Extract<Content, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node holds others. */
export const isParent = (node: Content): node is Parent => 'children' in node;

/** Whether a node is a component that an author wrote, of a name if one is given. */
export const isComponent = (node: Content, name?: string): node is Component =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
  (name === undefined || node.name === name);

/** Whether a node is an element of one of some tags. */
export const isElement = (node: Content, ...tags: string[]): boolean =>
  node.type === 'element' && tags.includes(node.tagName);

/** An element of a class. */
export const elementOf = (tagName: string, className: string, children: Content[]): Content => ({
  type: 'element',
  tagName,
  properties: { className: [className] },
  children,
});

const KEPT = ['type', 'tagName', 'name', 'value', 'properties', 'attributes', 'data'] as const;

/** A tree of plain nodes: the parser's own are views into its memory and cannot be changed. */
export function copyTree(node: Content): Content {
  const view = node as unknown as Record<string, unknown>;
  const kept = KEPT.filter((key) => view[key] !== undefined).map((key) => [
    key,
    structuredClone(view[key]),
  ]);
  const children = isParent(node) ? { children: node.children.map(copyTree) } : {};
  return { ...Object.fromEntries(kept), ...children } as unknown as Content;
}
