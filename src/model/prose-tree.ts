import { type MdastNode, mdxToMdast } from 'satteri';
import { proseFeatures } from './prose-features.ts';

/** A node of a text's tree. */
export type ProseNode = MdastNode & { children?: ProseNode[] };

/** A component that an author wrote. */
export type ComponentNode = Extract<ProseNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** A text that is not MDX, with the line where it stops being it. */
export class ProseError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** A parser's message: the place it names, as in `16:44: Could not parse …`, and its words. */
const PARSE_ERROR = /^(?:(\d+):\d+: )?(.*?)(?: \([\w-]+:[\w-]+\))?$/su;

/**
 * Parses a text with the parser that also renders it.
 * @throws ProseError where it is not MDX, with the line of the text.
 */
export function parseTree(text: string): ProseNode {
  try {
    return mdxToMdast(text, { features: proseFeatures });
  } catch (error) {
    const [, line, message] =
      PARSE_ERROR.exec(error instanceof Error ? error.message : String(error)) ?? [];
    throw new ProseError(message ?? '', Number(line ?? 1));
  }
}

/** Whether a node is a component. */
export const isComponent = (node: ProseNode): node is ComponentNode =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Whether a node is nothing but white space. */
export const isBlank = (node: ProseNode): boolean =>
  node.type === 'text' && node.value.trim() === '';

/** The words of a node and of all below it; none of code. */
export function textOf(node: ProseNode): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : (node.children ?? []).map(textOf).join('');
}
