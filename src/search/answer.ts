/*
 * What is asked of the search, and what it answers: the whole interface between the search itself
 * and the page and dialog that show it.
 */

/** What results can be narrowed by, in the order in which a reader is offered it. */
export const facets = ['kind', 'part', 'speaker', 'standing', 'period', 'language'] as const;

/** One of the things that results can be narrowed by. */
export type Facet = (typeof facets)[number];

/** The values chosen of each facet. Those of one facet add up, facets narrow each other. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** In what order results come: best first, by date, or as in the edition. */
export type Order = 'best' | 'date' | 'edition';

/** One search. */
export interface Request {
  /** What was typed. */
  query: string;
  /** True to take every word as it was typed: nothing is corrected and no other name is read. */
  asTyped: boolean;
  filters: Filters;
  order: Order;
}

/** A piece of an excerpt. */
export interface ExcerptPart {
  text: string;
  /** Whether it is what was looked for. */
  isHit: boolean;
}

/** A side on whose word a passage stands, as its tile shows it. */
export interface SideTile {
  name: string;
  /** The letter on the tile. */
  letter: string;
  /** The name of its color: `blue`. */
  color: string;
}

/** A result as it is shown. */
export interface Item {
  /** Its address, with its fragment. */
  address: string;
  /** What sort of passage it is, in words for a reader: `chapter`, `quotation`, `checked claim`. */
  kind: string;
  /** What the link to it says. It differs from that of every other result on its page. */
  title: string;
  /** Where it is: the chapter or list that it is in; empty for what is a page of its own. */
  place: string;
  /** The day it is about, for a reader; empty if none. */
  date: string;
  /** Whole sentences with the words that were looked for. `…` stands for what is left out. */
  excerpt: readonly ExcerptPart[];
  /** The language of its words, if they are not in the language of the edition. */
  language: string | undefined;
  /** How well it holds; undefined for what has no standing. */
  standing: string | undefined;
  /** The same in words for a reader. */
  standingWords: string | undefined;
  sides: readonly SideTile[];
  /** Whose words or word it is: `Anna Kowalczyk`; empty if nobody's in particular. */
  whose: string;
}

/** One row of the results. */
export interface Hit {
  /** The number of the passage in the edition, by which `load` finds it. */
  passage: number;
  /** The number of the page it is on: results of one page can be shown together. */
  page: number;
  /** Passages of its page, or that say nearly the same, which are folded behind it. */
  folded: readonly number[];
}

/** A value that results can be narrowed to. */
export interface Choice {
  /** The value, which is also what is in the address: `quotation`. */
  value: string;
  /** What a reader reads: `quotations`. */
  words: string;
  /** How many results there would be if it were pressed. */
  count: number;
  isChosen: boolean;
  /** The tile of the side, for a speaker. */
  side: SideTile | undefined;
}

/** How the query was read, for what is said above the results. */
export interface Reading {
  /** Words that were corrected. */
  corrected: readonly { typed: string; read: string }[];
  /** Names and words of the edition that were looked for too. */
  also: readonly string[];
  /** Words that the edition does not have and that nothing near was found for. */
  missing: readonly string[];
  /** The query with its corrections, for *Read as*; as it was typed if nothing was corrected. */
  read: string;
}

/** The best result, with what else it leads to. */
export interface Best {
  /** A page, somebody’s record, or an entry of the glossary. */
  passage: number;
  /** The sections of the page that have results, or the texts about whom or what it names. */
  leadsTo: readonly number[];
}

/** Something was found. */
export interface Found {
  kind: 'found';
  request: Request;
  reading: Reading;
  /** How many passages there are, with those that are folded. */
  count: number;
  /** On how many pages. */
  pages: number;
  /** Whether some passage has all words that were looked for. */
  hasAll: boolean;
  choices: Readonly<Record<Facet, readonly Choice[]>>;
  /** What answers all of the query by its title or name; often undefined. */
  best: Best | undefined;
  /** Records with the name that was looked for, beside the results. */
  records: readonly number[];
  /** The results in their order, without the best one. */
  hits: readonly Hit[];
  /** The same, as groups of one page, in the order of their first. */
  byPage: readonly { page: number; hits: readonly number[] }[];
  /** Parts of the index that could not be loaded: then it is not all. */
  isPartial: boolean;
}

/** Nothing was found. */
export interface Nothing {
  kind: 'nothing';
  request: Request;
  reading: Reading;
  /** If filters hide everything: each way out, with how many results it has. */
  without: readonly { facet: Facet; words: string; filters: Filters; count: number }[];
}

/** The index could not be loaded, so it is not known whether there is something. */
export interface Failed {
  kind: 'failed';
  request: Request;
  /** True if the connection is gone; false if a file is missing. */
  isOffline: boolean;
}

/** The outcome of a search. */
export type Answer = { kind: 'blank'; request: Request } | Found | Nothing | Failed;

/** The search of one visit. */
export interface Search {
  /** Loads what a search needs, so that the first is quick. If it fails, it can be asked again. */
  warm: () => Promise<void>;
  /**
   * Searches. If a later search has begun before the answer is there, the answer is undefined: it
   * is too late and must be ignored.
   */
  search: (request: Request) => Promise<Answer | undefined>;
  /**
   * The passages of the latest answer, ready to be shown, in the order asked for.
   * @throws Error if one could not be loaded; it can be asked for again.
   */
  load: (passages: readonly number[]) => Promise<Item[]>;
}
