import { type MdastNode, mdxToMdast } from 'satteri';
import { proseFeatures } from '../markdown/features.ts';

/** A component as an author wrote it in a text. */
export interface ComponentUse {
  name: string;
  /** Attributes by name; true for one without a value. */
  props: Record<string, string | true>;
  /** The words between its tags, white space folded. */
  text: string;
  line: number;
  /** The id of the section it stands in. */
  section: string | undefined;
  /** True where it is the only thing in its paragraph, beside other components. */
  standsAlone: boolean;
  /** True for a tag on its own lines, outside any paragraph. */
  isBlock: boolean;
}

/** A section: a second-level heading and what follows it. */
export interface Section {
  /** Undefined where the author wrote none: a check reports it. */
  id: string | undefined;
  title: string;
  line: number;
  /** The words below it, up to the next section. */
  wordCount: number;
}

/** A run of an author's words. */
export interface Words {
  text: string;
  line: number;
}

/** What a text says, as far as the model and the checks need it. */
export interface Prose {
  sections: Section[];
  uses: ComponentUse[];
  /** Every run of words outside components' attributes. */
  words: Words[];
  /** Links as written. */
  links: { address: string; line: number }[];
  /** Images as written. */
  images: { alt: string; line: number }[];
  /** The number of words, components' text included. */
  wordCount: number;
}

/** A parse error with its line. */
export class ProseError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

type Node = MdastNode & { children?: Node[] };

const textOf = (node: Node): string =>
  'value' in node && typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');

const isComponent = (node: Node) => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

const isBlank = (node: Node) => node.type === 'text' && node.value.trim() === '';

/** The 1-based line that a parser message names, as in `16:44: Could not parse …`. */
const parseErrorLine = (message: string): number => Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1);

function readTree(source: string): Node {
  try {
    return mdxToMdast(source, { features: proseFeatures });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ProseError(message.replace(/^\d+:\d+:\s*/, ''), parseErrorLine(message));
  }
}

class ProseReader {
  readonly prose: Prose = { sections: [], uses: [], words: [], links: [], images: [], wordCount: 0 };
  private section: string | undefined;
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  read(node: Node, parent?: Node): void {
    if (node.type === 'heading') this.readHeading(node);
    if (node.type === 'link') this.prose.links.push({ address: node.url, line: this.lineOf(node) });
    if (node.type === 'image') this.prose.images.push({ alt: node.alt ?? '', line: this.lineOf(node) });
    if (node.type === 'text') this.readWords(node);
    if (isComponent(node)) this.readComponent(node, parent);
    for (const child of node.children ?? []) this.read(child, node);
  }

  private readWords(node: Node & { value?: string }): void {
    const text = node.value ?? '';
    const count = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const section = this.prose.sections.at(-1);
    this.prose.words.push({ text, line: this.lineOf(node) });
    this.prose.wordCount += count;
    if (section) section.wordCount += count;
  }

  private readHeading(node: Node): void {
    const properties = (node as { data?: { hProperties?: { id?: string } } }).data?.hProperties;
    const depth = (node as { depth?: number }).depth;
    if (depth === 2) this.section = properties?.id;
    this.prose.sections.push({ id: properties?.id, title: textOf(node), line: this.lineOf(node), wordCount: 0 });
  }

  private readComponent(node: Node, parent: Node | undefined): void {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const siblings = parent?.type === 'paragraph' ? (parent.children ?? []) : [];
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null)
          ? [[attribute.name, attribute.value ?? (true as const)]]
          : [],
      ),
    );
    this.prose.uses.push({
      name: node.name ?? '',
      props,
      text: textOf(node).replace(/\s+/gu, ' ').trim(),
      line: this.lineOf(node),
      section: this.section,
      standsAlone: node.type === 'mdxJsxFlowElement' || siblings.every((child) => isComponent(child) || isBlank(child)),
      isBlock: node.type === 'mdxJsxFlowElement',
    });
  }
}

/**
 * Reads the body of an MDX text with the parser that also renders it. `firstLine` is the line of
 * the file that the body begins on.
 * @throws ProseError where the text is not MDX.
 */
export function parseProse(body: string, firstLine = 1): Prose {
  const reader = new ProseReader(firstLine);
  try {
    reader.read(readTree(body));
  } catch (error) {
    throw error instanceof ProseError ? new ProseError(error.message, error.line + firstLine - 1) : error;
  }
  return reader.prose;
}
