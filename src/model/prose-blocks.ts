import type { ProseNode } from './prose-tree.ts';
import type { Block, Piece, Unprintable } from './prose.ts';
import { type InlineNode, shownWords } from './split-sentences.ts';

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
export function unprintableOf(node: ProseNode): Unprintable | undefined {
  if (node.type !== 'listItem') return UNPRINTABLE[node.type];
  if (typeof node.checked === 'boolean') return 'task';
  return node.children?.length ? undefined : 'item';
}

const PIECES: Partial<Record<ProseNode['type'], Piece['type']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** The text of a node that nothing parts; undefined for any other node. */
export function pieceOf(node: ProseNode): Omit<Piece, 'line'> | undefined {
  const type = PIECES[node.type];
  return type && { type, text: shownWords(node as InlineNode, true) };
}

/** Whether braces hold comments or nothing, and no code. */
export const isComment = (inside: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/su.test(inside);
