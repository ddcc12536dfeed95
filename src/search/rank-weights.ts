import type { PassageKind } from '../model/passage.ts';

/*
 * What decides the order of results, and how much: found by trying, on the queries that a story
 * marks as those to work with.
 */

/** What kinds of passages answer a reader best, the words being equal. */
export const KIND_WEIGHT: Readonly<Record<PassageKind, number>> = {
  chapter: 1.12,
  topic: 1.12,
  person: 1.02,
  term: 1.16,
  place: 1.08,
  part: 1,
  passage: 1.04,
  quotation: 1,
  figure: 0.97,
  event: 0.98,
  note: 0.96,
  claim: 0.97,
  statement: 0.93,
  source: 0.45,
};

/** What is there comes before what was looked for and not found. */
export const ABSENT_WEIGHT = 0.77;

/** Part of the words is worth less than its share: two of three are about half as good. */
export const SHARE_POWER = 1.65;

/** What words in the title add, and words near each other. */
export const TITLE_WEIGHT = 0.52;
export const NEAR_WEIGHT = 0.1;

/** Of which kinds a title tells less: it is a name, looked up as a whole, or a record's page. */
export const TITLE_SHARE: Readonly<Partial<Record<PassageKind, number>>> = {
  person: 0.3,
  term: 0.6,
  place: 0.6,
  note: 0.5,
  claim: 0.7,
  quotation: 0.5,
  source: 0.5,
};

/** What is explained comes first for *what is …?*, somebody's words for *what did … say?* */
export const ASKED = 1.5;

/** The record of the very name that was typed comes before everything else. */
export const NAMED = 10;

/** What has less than this part of the best share is not shown. */
export const LEAST_OF_BEST = 0.465;

/** So many passages are added to those of a word, so that the rarest do not decide alone. */
export const SMOOTHING = 6;

/** What is of the very day that was typed is worth so much more. */
export const DAY_WEIGHT: Readonly<Partial<Record<PassageKind, number>>> = {
  event: 0.3,
  claim: 0.15,
  quotation: 0.1,
};

/** Kinds of records that have a name, of which only the whole name is meant. */
export const NAMES: ReadonlySet<PassageKind> = new Set(['person', 'term', 'place']);

/** A record whose name is only in part what was typed may be that of somebody else. */
export const PART_OF_NAME = 0.6;
export const WHOLE_SHARE = 0.95;

/** Somebody whose name was typed with their office comes before those who speak of them. */
export const NAME_AND_OFFICE = 1.2;

/** What kinds a reader of exact words, and of an amount, is looking for, and how much it counts. */
export const EXACT: ReadonlySet<PassageKind> = new Set(['quotation']);
export const AMOUNTS: ReadonlySet<PassageKind> = new Set(['claim', 'figure']);
export const WANTED_KIND = 1.18;

/** Kinds that are about a subject as a whole. */
export const SUBJECTS: ReadonlySet<PassageKind> = new Set(['chapter', 'topic', 'part']);

/** What it adds if all of a page is about the one word that was typed. */
export const BREADTH_WEIGHT = 0.25;

/** So many passages are added to those of a page: a short one does not win by being short. */
export const BREADTH_SMOOTHING = 10;

/** The strength of what is the very word in another form, and no other word that means it. */
export const CLOSE = 0.9;

/**
 * What a passage of a kind is worth with each further word of a query, up to so many: the more a
 * reader types, the less they ask for a page as a whole, and the more for one thing.
 */
export const WORTH_PER_WORD: Readonly<Partial<Record<PassageKind, number>>> = {
  chapter: 0.89,
  topic: 0.89,
  part: 0.89,
  passage: 0.99,
  claim: 1.02,
  quotation: 1.02,
};
export const MOST_FURTHER_WORDS = 3;
