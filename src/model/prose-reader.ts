import { countWords } from '../schemas/fields.ts';
import { proseComponents } from './prose-components.ts';
import { type ComponentNode, type ProseNode, isBlank, isComponent, textOf } from './prose-tree.ts';
import type { Prose, Section } from './prose.ts';
import { type InlineNode, readSentences } from './split-sentences.ts';

/** A comment, which is no code. */
const COMMENT = /^\s*(?:\/\*.*\*\/)?\s*$/su;

/** Gathers what a tree says while walking it. `firstLine` is the line of the file that the text begins on. */
export class ProseReader {
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
  /** The id of the last heading of the second level. */
  private sectionId: string | undefined;
  /** The section whose words are counted; none inside a heading. */
  private counted: Section | undefined;
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: ProseNode): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  read(node: ProseNode, parent?: ProseNode, isQuoted = false): void {
    if (node.type === 'heading') return this.readHeading(node);
    this.readNode(node, parent, isQuoted);
    const isInQuotation =
      isQuoted || (isComponent(node) && proseComponents[node.name ?? '']?.quotesWords === true);
    for (const child of node.children ?? []) this.read(child, node, isInQuotation);
  }

  private readNode(node: ProseNode, parent: ProseNode | undefined, isQuoted: boolean): void {
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
    this.prose.words.push({ text, line, isQuoted });
    this.prose.wordCount += count;
    if (this.counted) this.counted.wordCount += count;
  }

  private readSentences(node: ProseNode): void {
    const sentences = readSentences((node.children ?? []) as InlineNode[]);
    this.prose.sentences.push(
      ...sentences.map((each) => ({ ...each, line: each.line + this.firstLine - 1 })),
    );
  }

  /** The rows of a table below its head, each as one sentence: a cell rests on the marks of its row. */
  private readRows(table: ProseNode): void {
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

  private readHeading(node: ProseNode & { type: 'heading' }): void {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    const section = {
      id,
      title: textOf(node).trim(),
      depth: node.depth,
      line: this.lineOf(node),
      wordCount: 0,
    };
    if (node.depth === 2) this.sectionId = id;
    this.prose.sections.push(section);
    this.counted = undefined;
    for (const child of node.children) this.read(child, node);
    this.counted = section;
  }

  private readComponent(node: ComponentNode, parent: ProseNode | undefined): void {
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
      section: this.sectionId,
      standsAlone: node.type === 'mdxJsxFlowElement' || isAloneInParagraph,
      isBlock: node.type === 'mdxJsxFlowElement',
    });
  }
}
