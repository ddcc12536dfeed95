import { type MdastNode, mdxToMdast } from 'satteri';
import { countWords } from '../schemas/fields.ts';
import { proseComponents } from './prose-components.ts';
import { proseFeatures } from './prose-features.ts';
import { type InlineNode, type Sentence, readSentences } from './split-sentences.ts';

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

/** A section: a heading and what follows it, up to the next heading. */
export interface Section {
  /** The heading's level: 2 for a section of the text, 3 and more for one inside it. */
  depth: number;
  /** Undefined where the author wrote none: a check reports it. */
  id: string | undefined;
  title: string;
  line: number;
  /** The words below it. */
  wordCount: number;
}

/** A run of an author's words. */
export interface WordRun {
  text: string;
  line: number;
  /** True between tags that quote, where the words are a record's. */
  isQuoted: boolean;
}

/** What a text says, as far as the model and the checks need it. */
export interface Prose {
  sections: Section[];
  uses: ComponentUse[];
  /** Every run of words outside components' attributes, those that show on links and images included. */
  words: WordRun[];
  /** Every sentence that is no heading. */
  sentences: Sentence[];
  /** Links as written. */
  links: { address: string; line: number }[];
  /** Code as written: an expression in braces that is no comment, a line of `import` or `export`. */
  code: { text: string; line: number }[];
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

type Component = Extract<Node, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

const isCode = (node: Node) =>
  node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';

const textOf = (node: Node): string => {
  if (isCode(node)) return '';
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : (node.children ?? []).map(textOf).join('');
};

const isComponent = (node: Node): node is Component =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

const isBlank = (node: Node) => node.type === 'text' && node.value.trim() === '';

/** A parser message: the place it names, as in `16:44: Could not parse …`, and its words. */
const PARSE_ERROR = /^(?:(\d+):\d+: )?(.*?)(?: \([\w-]+:[\w-]+\))?$/su;

const COMMENT = /^\s*(?:\/\*.*\*\/)?\s*$/su;

function readTree(source: string): Node {
  try {
    return mdxToMdast(source, { features: proseFeatures });
  } catch (error) {
    const [, line, message] =
      PARSE_ERROR.exec(error instanceof Error ? error.message : String(error)) ?? [];
    throw new ProseError(message ?? '', Number(line ?? 1));
  }
}

class ProseReader {
  readonly prose: Prose = {
    sections: [],
    uses: [],
    words: [],
    sentences: [],
    links: [],
    code: [],
    images: [],
    wordCount: 0,
  };
  private section: string | undefined;
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  read(node: Node, parent?: Node, isQuoted = false): void {
    if (node.type === 'heading') return this.readHeading(node);
    this.readNode(node, parent, isQuoted);
    const isInQuotation =
      isQuoted || (isComponent(node) && proseComponents[node.name ?? '']?.quotesWords === true);
    for (const child of node.children ?? []) this.read(child, node, isInQuotation);
  }

  private readNode(node: Node, parent: Node | undefined, isQuoted: boolean): void {
    const line = this.lineOf(node);
    switch (node.type) {
      case 'paragraph':
        return this.readSentences(node);
      case 'table':
        return this.readRows(node);
      case 'link':
      case 'definition':
        this.prose.links.push({ address: node.url, line });
        return this.readLabel(node.title, line);
      case 'image':
        this.prose.images.push({ alt: node.alt ?? '', line });
        this.readLabel(node.alt, line);
        return this.readLabel(node.title, line);
      case 'text':
      case 'inlineCode':
      case 'code':
        return this.readWords(node.value, line, isQuoted);
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!COMMENT.test(node.value)) this.prose.code.push({ text: `{${node.value}}`, line });
        return;
      case 'mdxjsEsm':
        this.prose.code.push({ text: node.value, line });
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.readComponent(node, parent);
    }
  }

  /** Words that show on a link or an image: they are the author's, but no part of the running text. */
  private readLabel(text: string | null | undefined, line: number): void {
    if (text) this.prose.words.push({ text, line, isQuoted: false });
  }

  private readWords(text: string, line: number, isQuoted: boolean): void {
    const count = countWords(text);
    const section = this.prose.sections.at(-1);
    this.prose.words.push({ text, line, isQuoted });
    this.prose.wordCount += count;
    if (section) section.wordCount += count;
  }

  private readSentences(node: Node): void {
    const sentences = readSentences((node.children ?? []) as InlineNode[]);
    this.prose.sentences.push(
      ...sentences.map((each) => ({ ...each, line: each.line + this.firstLine - 1 })),
    );
  }

  /** The rows of a table below its head, each as one sentence: what a cell says stands on the marks of its row. */
  private readRows(table: Node): void {
    for (const row of (table.children ?? []).slice(1)) {
      const cells = (row.children ?? []).flatMap((cell) =>
        readSentences((cell.children ?? []) as InlineNode[]),
      );
      const text = cells.map((cell) => cell.text).join(' | ');
      if (text)
        this.prose.sentences.push({
          text,
          line: this.lineOf(row),
          uses: cells.flatMap(({ uses }) => uses),
        });
    }
  }

  private readHeading(node: Node & { type: 'heading' }): void {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    const section = {
      id,
      title: textOf(node).trim(),
      depth: node.depth,
      line: this.lineOf(node),
      wordCount: 0,
    };
    if (node.depth === 2) this.section = id;
    this.prose.sections.push(section);
    for (const child of node.children) this.read(child, node);
    section.wordCount = 0;
  }

  private readComponent(node: Node, parent: Node | undefined): void {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const isAloneInParagraph =
      parent?.type === 'paragraph' &&
      (parent.children ?? []).every((child) => isComponent(child) || isBlank(child));
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        (typeof attribute.value === 'string' || attribute.value == null)
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
      standsAlone: node.type === 'mdxJsxFlowElement' || isAloneInParagraph,
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
    throw error instanceof ProseError
      ? new ProseError(error.message, error.line + firstLine - 1)
      : error;
  }
  return reader.prose;
}
