import type { Sentence } from './split-sentences.ts';

/** A component as an author wrote it in a text. */
export interface ComponentUse {
  name: string;
  /** Attributes by name; true for one without a value. */
  props: Record<string, string | true>;
  /** The words between its tags, white space folded. */
  text: string;
  line: number;
  /** The id of the section it is in. */
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
