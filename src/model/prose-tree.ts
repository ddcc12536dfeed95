import { type MdastNode, mdxToMdast } from 'satteri';
import { proseFeatures } from './prose-features.ts';

/** A node of the syntax tree of a text. */
export type ProseNode = MdastNode & { children?: ProseNode[] };

/** A component in the tree, as an author wrote it. */
export type ComponentNode = Extract<ProseNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** The error for a text that is not valid MDX, with the line of the fault. */
export class ProseError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Splits an error message of Sätteri into the line, as in `16:44: Could not parse …`, and the
 * words. Its errors have no fields for the place. `parse-prose.test.ts` fails if their form
 * changes.
 */
const PARSE_ERROR = /^(?:(\d+):\d+: )?(.*?)(?: \([\w-]+:[\w-]+\))?$/su;

/** What is said of a text whose parts are in one another without end. */
export const TOO_DEEP = 'Nested too deep';

/** How many parts may be in one another. A list in a list, in a quotation, needs a third of it. */
const MOST_LEVELS = 30;

/** A line that alone begins more parts in one another than may be, `> > >`: read in minutes. */
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d+[.)])){${MOST_LEVELS}}`, 'u');

/** The line of the first part that is too deep in others, level by level: recursion would end. */
function lineTooDeep(root: ProseNode): number | undefined {
  let level: ProseNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}

function refuseDepth(line: number | undefined): void {
  if (line !== undefined && line > 0) throw new ProseError(TOO_DEEP, line);
}

/**
 * Parses a text with the parser that also renders it.
 * @throws ProseError if the text is not valid MDX, with the line in the text.
 */
export function parseTree(text: string): ProseNode {
  refuseDepth(text.split('\n').findIndex((line) => DEEP_LINE.test(line)) + 1);
  const tree = readTree(text);
  refuseDepth(lineTooDeep(tree));
  return tree;
}

function readTree(text: string): ProseNode {
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

/** The words of a node and of everything in it, without code. */
export function textOf(node: ProseNode): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : (node.children ?? []).map(textOf).join('');
}
