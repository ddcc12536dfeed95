import { countWords } from '../schemas/fields.ts';
import { proseComponents } from './prose-components.ts';
import { type ComponentNode, type ProseNode, isBlank, isComponent, textOf } from './prose-tree.ts';
import { blockOf, isComment, pieceOf, unprintableOf } from './prose-blocks.ts';
import type { Prose, Section, Surrounding, Table, WordRun } from './prose.ts';
import { readHeadingBraces, readProps } from './read-props.ts';
import {
  type InlineNode,
  type ReadSentence,
  readSentences,
  shownWords,
} from './split-sentences.ts';
import { textBeside } from './text-beside.ts';

type ImageNode = Extract<ProseNode, { type: 'image' | 'imageReference' }>;

/** What is said of words by the nodes around them. */
type Around = Omit<WordRun, 'text' | 'line'>;

const NOTHING_AROUND: Around = { isQuoted: false, isForeign: false, isEmphasized: false };

/** What a node and those around it say of the words in it. */
function aroundIn(node: ProseNode, around: Around): Around {
  const component = isComponent(node) ? proseComponents[node.name ?? ''] : undefined;
  return {
    isQuoted: around.isQuoted || component?.quotesWords === true,
    isForeign: around.isForeign || component?.namesLanguage === true,
    isEmphasized: around.isEmphasized || node.type === 'emphasis',
  };
}

/**
 * Walks the tree of a text and gathers what it says. `firstLine` is the line of the file on which
 * the text begins.
 */
export class ProseReader {
  readonly prose: Prose = {
    sections: [],
    uses: [],
    words: [],
    sentences: [],
    paragraphs: [],
    pieces: [],
    links: [],
    code: [],
    images: [],
    tables: [],
    blocks: [],
    unprintable: [],
    wordCount: 0,
  };
  /** The id of the section that is being read: that of the last heading of the second level. */
  private sectionId: string | undefined;
  /** The section to which words are counted; undefined inside a heading. */
  private counted: Section | undefined;
  /** The sentence that each component is in. A sentence is read before its components are. */
  private readonly sentenceOf = new Map<unknown, string>();
  /** The paragraphs that are in no list, table or quotation. */
  private readonly ownParagraphs = new Set<unknown>();
  /** What is around the node that is being read. */
  private within: readonly Surrounding[] = [];
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: ProseNode): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  read(node: ProseNode, parent?: ProseNode, around = NOTHING_AROUND): void {
    const [line, block, what] = [this.lineOf(node), blockOf(node), unprintableOf(node)];
    if (parent?.type === 'root' && block) this.prose.blocks.push({ type: block, line });
    if (what) this.prose.unprintable.push({ what, line });
    const piece = pieceOf(node);
    if (piece) this.prose.pieces.push({ ...piece, line });
    if (node.type === 'heading') return this.readHeading(node);
    this.readNode(node, parent, around);
    this.readInside(node, aroundIn(node, around));
  }

  private readInside(node: ProseNode, around: Around): void {
    const outside = this.within;
    if (node.type === 'link' || node.type === 'heading') this.within = [...outside, node.type];
    if (isComponent(node)) this.within = [...outside, node.name ?? ''];
    for (const child of node.children ?? []) this.read(child, node, around);
    this.within = outside;
  }

  private readNode(node: ProseNode, parent: ProseNode | undefined, around: Around): void {
    const line = this.lineOf(node);
    switch (node.type) {
      case 'paragraph':
        return this.readParagraph(node, parent);
      case 'table':
        this.prose.tables.push(this.readTable(node));
        return this.readRows(node);
      case 'link':
      case 'definition':
        this.prose.links.push({
          address: node.url,
          words: node.type === 'definition' ? undefined : textOf(node).trim(),
          line,
          within: this.within,
        });
        return this.readLabel(node.title, line);
      case 'image':
      case 'imageReference':
        return this.readImage(node, parent);
      case 'text':
      case 'inlineCode':
      case 'code':
        return this.readWords(node.value, line, around);
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!isComment(node.value)) this.prose.code.push({ text: `{${node.value}}`, line });
        return;
      case 'mdxjsEsm':
        this.prose.code.push({ text: node.value, line });
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.readComponent(node, parent);
    }
  }

  /**
   * Reads words that a link or an image shows. They are the author's, but not part of the
   * sentences.
   */
  private readLabel(text: string | null | undefined, line: number): void {
    if (text) this.prose.words.push({ text, line, ...NOTHING_AROUND });
  }

  private readImage(node: ImageNode, parent: ProseNode | undefined): void {
    const line = this.lineOf(node);
    const [address, credit] = node.type === 'image' ? [node.url, node.title ?? ''] : ['', ''];
    const alt = node.alt ?? '';
    const standsAlone = this.ownParagraphs.has(parent) && parent?.children?.length === 1;
    this.prose.images.push({ address, alt, credit, line, section: this.sectionId, standsAlone });
    this.readLabel(alt, line);
    if (credit) this.prose.words.push({ text: credit, line, ...NOTHING_AROUND, isCredit: true });
  }

  private readWords(text: string, line: number, around: Around): void {
    const count = countWords(text);
    this.prose.words.push({ text, line, ...around });
    this.prose.wordCount += count;
    if (this.counted) this.counted.wordCount += count;
  }

  private addSentence({ components, ...sentence }: ReadSentence): void {
    this.prose.sentences.push(sentence);
    for (const node of components) this.sentenceOf.set(node, sentence.text);
  }

  private readParagraph(node: ProseNode, parent: ProseNode | undefined): void {
    const sentences = readSentences((node.children ?? []) as InlineNode[]);
    for (const each of sentences)
      this.addSentence({ ...each, line: each.line + this.firstLine - 1 });
    const words = sentences.map(({ text }) => text).join(' ');
    if (parent?.type !== 'root') return;
    this.ownParagraphs.add(node);
    if (words)
      this.prose.paragraphs.push({ words, line: this.lineOf(node), section: this.sectionId });
  }

  private readTable({ position, children: [head, ...rows] = [] }: ProseNode): Table {
    return {
      line: (position?.start.line ?? 1) + this.firstLine - 1,
      head: (head?.children ?? []).map((cell) => textOf(cell).trim()),
      rows: rows.map((row) => ({
        line: this.lineOf(row),
        cells: (row.children ?? []).map((cell) => shownWords(cell as InlineNode, true).trim()),
      })),
    };
  }

  /**
   * Reads each row of a table, except its head, as one sentence: a mark in one cell covers the row.
   */
  private readRows(table: ProseNode): void {
    for (const row of (table.children ?? []).slice(1)) {
      const cells = (row.children ?? []).flatMap((cell) =>
        readSentences((cell.children ?? []) as InlineNode[]),
      );
      const text = cells.map((cell) => cell.text).join(' | ');
      if (text)
        this.addSentence({
          text,
          ownWords: cells.map((cell) => cell.ownWords).join(' | '),
          line: this.lineOf(row),
          uses: cells.flatMap(({ uses }) => uses),
          components: cells.flatMap(({ components }) => components),
        });
    }
  }

  private readHeading(node: ProseNode & { type: 'heading' }): void {
    const { id, attributes } = readHeadingBraces(node);
    const section = {
      id,
      title: textOf(node).trim(),
      attributes,
      depth: node.depth,
      line: this.lineOf(node),
      wordCount: 0,
    };
    if (node.depth === 2) this.sectionId = id;
    this.prose.sections.push(section);
    this.counted = undefined;
    this.readInside(node, NOTHING_AROUND);
    this.counted = section;
  }

  private readComponent(node: ComponentNode, parent: ProseNode | undefined): void {
    const isAloneInParagraph =
      parent?.type === 'paragraph' &&
      (parent.children ?? []).every((child) => isComponent(child) || isBlank(child));
    const words = textOf(node).replace(/\s+/gu, ' ');
    this.prose.uses.push({
      name: node.name ?? '',
      ...readProps(node),
      text: words.trim(),
      isPadded: words.trim() !== words,
      beside: textBeside(node, parent),
      line: this.lineOf(node),
      section: this.sectionId,
      sentence: this.sentenceOf.get(node) ?? '',
      standsAlone: node.type === 'mdxJsxFlowElement' || isAloneInParagraph,
      isBlock: node.type === 'mdxJsxFlowElement' && parent?.type === 'root',
      isEmpty: node.children.every(isBlank),
      within: this.within,
    });
  }
}
