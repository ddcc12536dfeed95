import type { ProseNode } from './prose-tree.ts';
import type { Block, Unprintable } from './prose.ts';

/** What a node is that stands by itself; undefined for one that prints nothing. */
export function blockOf({ type }: ProseNode): Block['type'] | undefined {
  switch (type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
      return type;
    case 'mdxJsxFlowElement':
      return 'component';
    case 'mdxFlowExpression':
    case 'mdxjsEsm':
    case 'definition':
      return undefined;
    default:
      return 'other';
  }
}

const UNPRINTABLE: Partial<Record<ProseNode['type'], Unprintable>> = {
  code: 'code',
  inlineCode: 'code',
  strong: 'bold',
  blockquote: 'quotation',
  yaml: 'frontmatter',
  toml: 'frontmatter',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
  delete: 'struck',
  thematicBreak: 'rule',
  break: 'break',
};

/** The form of Markdown that a node has and no page prints; undefined for any other node. */
export const unprintableOf = (node: ProseNode): Unprintable | undefined =>
  node.type === 'listItem' && typeof node.checked === 'boolean' ? 'task' : UNPRINTABLE[node.type];

/** Whether braces hold comments or nothing, and no code. */
export const isComment = (inside: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/su.test(inside);
