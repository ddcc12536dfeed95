import type { CollectionData } from '../schemas/collections.ts';
import type { Ledger } from './ledger.ts';
import type { Prose } from './prose.ts';
import type { Claim, Place, Records, Site, Source } from './records.ts';

/** What every text has: its id, its address, and its parsed prose. */
interface WrittenText {
  id: string;
  address: string;
  prose: Prose;
}

/** An annotation to phrases in the text. Its address is in the list of all notes. */
export interface Note extends WrittenText, Omit<CollectionData<'notes'>, 'sources'> {
  sources: Source[];
  /** One place per text, that of its address there. Filled by `place-uses.ts`. */
  usedIn: Place[];
}

/** A page that is not a chapter: home, about, the timeline. */
export interface Page extends WrittenText, Omit<CollectionData<'pages'>, 'facts'> {
  facts: { label: string; claim: Claim }[];
  /** Whether it prints a figure. Only pages that do carry the styles of figures. */
  hasFigure: boolean;
  /** Whether it prints a picture, whose styles only pages that do carry. */
  hasPicture: boolean;
}

/** A source that a chapter rests on, with each use of it there. */
export interface ChapterSource {
  source: Source;
  /** The fragments of the passages in the chapter that rest on it. */
  fragments: string[];
}

/** A sentence of a chapter in short, or a part of one, with the claims that it rests on. */
export interface ShortSentence {
  says: string;
  claims: Claim[];
}

/**
 * A chapter: a text that tells one piece of the story. `order-chapters.ts` fills in its claims, its
 * sources and its neighbors.
 */
export interface Chapter
  extends WrittenText, Omit<CollectionData<'chapters'>, 'summarizes' | 'short'> {
  part: Part;
  /** The claims that its summary rests on. */
  summarizes: Claim[];
  short: ShortSentence[];
  /** Whether it prints a figure. Only pages that do carry the styles of figures. */
  hasFigure: boolean;
  /** Whether it prints a picture, whose styles only pages that do carry. */
  hasPicture: boolean;
  /** The claims that its sentences rest on, in order of first use. */
  claims: Claim[];
  sources: ChapterSource[];
  previous: Chapter | undefined;
  next: Chapter | undefined;
}

/** A part of the story: a named group of chapters, in reading order. */
export interface Part {
  id: string;
  address: string;
  title: string;
  /** What it tells, in at most 30 words. */
  summary: string;
  chapters: Chapter[];
}

/** One statement of an examined document, with the claims that bear on it. */
export interface Statement extends Omit<
  CollectionData<'examined'>['statements'][number],
  'claims'
> {
  /** Its place in the document, from 1. */
  number: number;
  address: string;
  claims: Claim[];
}

/** What the evidence says of a statement. */
export type Verdict = Statement['verdict'];

/** A document that the story checks, statement by statement. */
export interface Examined extends Omit<CollectionData<'examined'>, 'source' | 'statements'> {
  id: string;
  address: string;
  source: Source;
  statements: Statement[];
}

/** A change of substance to something that was already published. */
export interface Correction extends CollectionData<'corrections'> {
  id: string;
}

/** Everything the content says, joined, with all that is computed from it. */
export interface Story extends Records {
  site: Site;
  /** The parts that have a chapter, in reading order. */
  parts: Part[];
  /** The chapters of all parts, in reading order. */
  chapters: Chapter[];
  pages: Map<string, Page>;
  notes: Map<string, Note>;
  examined: Map<string, Examined>;
  corrections: Map<string, Correction>;
  /** What the editions have published. */
  ledger: Ledger;
  /** What became of published addresses that are gone. */
  moves: CollectionData<'moves'>;
  /** What the search knows of the words of readers; empty without a record of it. */
  search: CollectionData<'search'>;
  /** Queries that the search is measured by. */
  queries: CollectionData<'queries'>['queries'];
}
