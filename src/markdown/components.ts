import { addressedUses } from '../model/addressed-uses.ts';
import { type ProseComponent, proseComponents } from '../model/prose-components.ts';
import { type ComponentNode, type TreeNode, isComponent, isParent } from './tree.ts';

/** The attribute that tells a component that it has the address of its record in a text. */
const FIRST = 'first';

/** The attribute by which an author chooses the use that has it. */
const HERE = 'here';

/** The attribute that tells a mark the place of its claim in the text, from 1. */
export const NUMBER = 'number';

/** What the model knows of a component in a text; undefined for any other node. */
export const componentOf = (node: TreeNode): ProseComponent | undefined =>
  isComponent(node) ? proseComponents[node.name ?? ''] : undefined;

const attributeOf = (node: TreeNode, name: string) =>
  isComponent(node)
    ? node.attributes.find((given) => given.type === 'mdxJsxAttribute' && given.name === name)
    : undefined;

/** The value of an attribute of a component in a text; empty if it has none. */
export function valueOf(node: TreeNode, name: string): string {
  const value = attributeOf(node, name)?.value;
  return typeof value === 'string' ? value : '';
}

/** The id that a component in a text names; empty if it has none. */
export const idOf = (node: TreeNode): string => valueOf(node, 'id');

/** Whether a component is marked as the first use of its record. */
export const isFirstUse = (node: TreeNode): boolean => attributeOf(node, FIRST) !== undefined;

/** An attribute for a component in a text; without a value if that is null. */
export const attribute = (name: string, value: string | null) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value,
});

const componentsBelow = (node: TreeNode): ComponentNode[] => [
  ...(isComponent(node) ? [node] : []),
  ...(isParent(node) ? node.children.flatMap(componentsBelow) : []),
];

/**
 * Marks the use of each record in a text that gets the record's id: the one its author chose, else
 * the first. A note is printed in many pages, and an id may be only once in a page. So in a note
 * only components that link to a record are marked, not those that get its id.
 */
export function markFirstUses(nodes: readonly TreeNode[], isNote: boolean): void {
  const uses = nodes.flatMap(componentsBelow);
  const addressed = addressedUses(uses, (node) => {
    const { collection, fragment } = componentOf(node) ?? {};
    const isLeftOut = isNote && fragment !== undefined;
    return {
      record: collection && !isLeftOut ? `${collection} ${idOf(node)}` : undefined,
      isMarked: attributeOf(node, HERE) !== undefined,
    };
  });
  for (const node of addressed.values()) node.attributes.push(attribute(FIRST, null));
}

/** Numbers the claims of a text by their first use. Each use has the number of its claim. */
export function numberClaims(node: TreeNode, numbers: Map<string, number>): void {
  if (isComponent(node) && componentOf(node)?.placement === 'mark') {
    const id = idOf(node);
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    node.attributes.push(attribute(NUMBER, String(number)));
  }
  if (isParent(node)) for (const child of node.children) numberClaims(child, numbers);
}
