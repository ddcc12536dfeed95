import type { Reading } from './answer.ts';

/** One way in which a term may be written. */
export interface Alternative {
  /** A word, or words that follow each other, as the edition writes them. */
  words: string;
  /** How well a passage with it answers the term: 1 for what was typed. */
  strength: number;
}

/** One thing that is looked for: a word, a name, a date, a phrase. */
export interface Term {
  alternatives: readonly Alternative[];
  /** How much it weighs beside the others before it is known how rare it is. */
  weight: number;
  /** True for words in quotation marks: a passage must have them. */
  isRequired: boolean;
  /** For a date: how the day of a passage about it ends, as an ISO date: `-11-15`. */
  day?: string | undefined;
}

/** What is to be done for a query. */
export interface Plan {
  terms: readonly Term[];
  /** What no passage may have. */
  excluded: readonly string[];
  /** The passages of which the whole query is the very name. */
  named: readonly number[];
  /** Whether it asks what or who something is. */
  asksWhat: boolean;
  /** The passages of those whose words are asked for. */
  asked: readonly number[];
  reading: Reading;
}
