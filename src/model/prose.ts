import type { Sentence } from './split-sentences.ts';

/** What may be around a component or a link: `link`, `heading`, or a component as written. */
export type Surrounding = string;

/** A component as an author wrote it in a text. */
export interface ComponentUse {
  name: string;
  /** Attributes by name; true for one without a value. */
  props: Record<string, string | true>;
  /** Attributes that are code, as written: `{...all}`, `count={1}`. */
  codeProps: string[];
  /** Names of attributes that are written twice. */
  repeatedProps: string[];
  /** The words between its tags, with each run of white space as one space. */
  text: string;
  /** True if a blank stands at the end of its words, on the inside of a tag. */
  isPadded: boolean;
  /** The character right before it, and the one right after: empty where there is none. */
  beside: readonly [before: string, after: string];
  line: number;
  /** The id of the section it is in. */
  section: string | undefined;
  /** The words of the sentence it is in; empty for one outside any paragraph. */
  sentence: string;
  /** True if its paragraph holds nothing but components. */
  standsAlone: boolean;
  /** True if nothing is between its tags. */
  isEmpty: boolean;
  /** What it is in, outermost first. */
  within: readonly Surrounding[];
  /** True for a tag on its own lines, outside any paragraph. */
  isBlock: boolean;
}

/** A picture as an author wrote it in a text. */
export interface ProseImage {
  /** As written; empty where a definition elsewhere in the text has it. */
  address: string;
  /** What is seen on it. */
  alt: string;
  /** Who made it, and under which license: its title in Markdown. */
  credit: string;
  line: number;
  /** The id of the section it is in. */
  section: string | undefined;
  /** True if it is a paragraph of its own, in no list, table or quotation. */
  standsAlone: boolean;
}

/** A section: a heading and what follows it, up to the next heading. */
export interface Section {
  /** The heading's level: 2 for a section of the text, 3 and more for one inside it. */
  depth: number;
  /** Undefined if the author wrote none: a check reports it. */
  id: string | undefined;
  title: string;
  /** What its braces hold beside the id, as written: `late`, `.red`, `onclick=go`. */
  attributes: string[];
  line: number;
  /** How many words are below its heading, up to the next one. */
  wordCount: number;
}

/** A link as written in a text. */
export interface ProseLink {
  address: string;
  /** What it shows; undefined for a definition that others refer to. */
  words: string | undefined;
  line: number;
  /** What it is in, outermost first. */
  within: readonly Surrounding[];
}

/** A run of words without markup, as an author wrote it. */
export interface WordRun {
  text: string;
  line: number;
  /** True if it is between the tags of a quotation, where the words are those of a record. */
  isQuoted: boolean;
  /** True if it is between tags that name its language. */
  isForeign: boolean;
  /** True if it is set in italics. */
  isEmphasized: boolean;
  /** True for the credit of a picture: names of people and places, which no dictionary has. */
  isCredit?: true;
}

/** A paragraph that is in no list, table or quotation. */
export interface Paragraph {
  /** Its sentences, with single spaces. */
  words: string;
  line: number;
  /** The id of the section it is in. */
  section: string | undefined;
}

/** A table as written. */
export interface Table {
  line: number;
  /** The words of each cell of its head. */
  head: string[];
  /** Of each row, the words of its cells; … for what is not words. */
  rows: { line: number; cells: string[] }[];
}

/** A part of a text that stands by itself: a paragraph, a heading, a list, a table … */
export interface Block {
  type: 'paragraph' | 'heading' | 'list' | 'table' | 'component' | 'other';
  line: number;
}

/** A run of text that nothing parts: of a paragraph, a heading or the cell of a table. */
export interface Piece {
  type: 'paragraph' | 'heading' | 'cell';
  /** Its words as typed, with … in place of those of a record. */
  text: string;
  line: number;
}

/** Forms of Markdown that no page of the site prints. */
export type Unprintable =
  | 'break'
  | 'code'
  | 'footnote'
  | 'item'
  | 'task'
  | 'struck'
  | 'rule'
  | 'bold'
  | 'quotation'
  | 'frontmatter';

/** What a text says, as far as the model and the checks need it. */
export interface Prose {
  sections: Section[];
  uses: ComponentUse[];
  /** Every run of words, also those that links and images show, but not components' attributes. */
  words: WordRun[];
  /** Every sentence. Headings are not sentences. */
  sentences: Sentence[];
  /** Every paragraph that has words, in order. */
  paragraphs: Paragraph[];
  /** Every run of text that nothing parts, also those in lists and tables. */
  pieces: Piece[];
  /** Every link, with its address as written. */
  links: ProseLink[];
  /** Code as written: expressions in braces, except comments, and lines of `import` or `export`. */
  code: { text: string; line: number }[];
  /** Every picture, in order. */
  images: ProseImage[];
  tables: Table[];
  /** What stands under one another in the text, headings included. */
  blocks: Block[];
  /** What Markdown knows and no page of the site prints. */
  unprintable: { what: Unprintable; line: number }[];
  /** How many words the text has, including those between the tags of components. */
  wordCount: number;
}
