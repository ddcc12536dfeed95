import type { CollectionData } from '../schemas/collections.ts';
import type { Prose } from './parse-prose.ts';

/** How well a claim stands: the vocabulary of the whole site, best first. */
export const standings = [
  'confirmed by both sides',
  'on record, one side',
  'unnamed officials',
  'independently documented',
  'computed here',
  'looked for, not found',
  'unsupported',
] as const;

/** One word of the vocabulary of standing. */
export type Standing = (typeof standings)[number];

/** A place in the text that uses a record. */
export interface Place {
  /** The address of the passage, with its fragment. */
  address: string;
  /** The title of the chapter or page. */
  page: string;
  /** The title of the section, where the use stands in one. */
  section: string | undefined;
}

/** A record's key, and the text that uses it. */
interface Used {
  id: string;
  usedIn: Place[];
}

/** A side of the story: who a voice speaks for. */
export type Side = CollectionData<'site'>['sides'][number];

/** The site's own record. */
export type Site = CollectionData<'site'>;

/** Something published. */
export interface Source extends CollectionData<'sources'> {
  id: string;
  /** Every record that rests on it, as a reader is shown it. */
  uses: SourceUse[];
}

/** A record that rests on a source: its address, and what it is in words. */
export interface SourceUse {
  address: string;
  words: string;
}

/** A voice. */
export interface Person extends Used, Omit<CollectionData<'people'>, 'side' | 'short'> {
  short: string;
  side: Side | undefined;
  /** The account this voice is part of. */
  account: Account | undefined;
  quotations: Quotation[];
  claims: Claim[];
  events: StoryEvent[];
  numbers: GivenNumber[];
}

/** A subject that accounts can be compared on. */
export interface Topic extends CollectionData<'topics'> {
  id: string;
  claims: Claim[];
  quotations: Quotation[];
  figures: Figure[];
}

/** A party's account of the event. */
export interface Account extends Omit<CollectionData<'accounts'>, 'voices'> {
  id: string;
  voices: Person[];
}

/** One wording of a quotation. */
export interface Wording extends Omit<
  CollectionData<'quotations'>['wordings'][number],
  'by' | 'sources'
> {
  /** Who worded it so; undefined for the speaker. */
  by: Person | undefined;
  sources: Source[];
}

/** One hand that words passed through. */
export interface Hand {
  name: string;
  /** False for a voice that speaks without a name. */
  isNamed: boolean;
  /** The person's record, where the hand is one. */
  person: Person | undefined;
  /** For an unnamed hand: the labels and who chose them. */
  labels: { words: string; by: string }[];
}

/** Words somebody said, once. */
export interface Quotation
  extends Used, Omit<CollectionData<'quotations'>, 'speaker' | 'via' | 'topic' | 'wordings'> {
  speaker: Person;
  via: Person[];
  topic: Topic | undefined;
  wordings: Wording[];
  /** The account it is part of, by the last hand that belongs to one. */
  account: Account | undefined;
  /** Every hand from the speaker to the outlet the first wording was read in. */
  chain: Hand[];
  claims: Claim[];
}

/** A statement of fact. */
export interface Claim
  extends
    Used,
    Omit<
      CollectionData<'claims'>,
      'by' | 'topic' | 'contradicts' | 'rewords' | 'from' | 'quotations' | 'evidence' | 'looked-in'
    > {
  by: Person[];
  topic: Topic | undefined;
  evidence: Source[];
  quotations: Quotation[];
  from: Claim[];
  lookedIn: string[];
  /** Claims that cannot be true together with this one, whichever of the two says so. */
  contradicts: Claim[];
  /** Claims that say the same in other words, whichever of the two says so. */
  rewords: Claim[];
  /** Undefined where no rule fits: a check reports it. */
  standing: Standing | undefined;
  isDisputed: boolean;
  /** The accounts whose voices assert it. */
  accounts: Account[];
  /** What a computation counted, in words: the sum shown. */
  sum: string | undefined;
  events: StoryEvent[];
}

/** A dated entry of the timeline. */
export interface StoryEvent extends Omit<
  CollectionData<'events'>,
  'people' | 'claims' | 'sources'
> {
  id: string;
  people: Person[];
  claims: Claim[];
  sources: Source[];
}

/** A glossary entry or a place. */
export interface Term extends Used, Omit<CollectionData<'terms'>, 'sources'> {
  sources: Source[];
}

/** A number as somebody gave it on one day. */
export interface FigurePoint extends Omit<
  CollectionData<'figures'>['points'][number],
  'by' | 'sources'
> {
  by: Person[];
  sources: Source[];
}

/** A number that several parties give, in order of date. */
export interface Figure extends Used, Omit<CollectionData<'figures'>, 'topic' | 'points'> {
  topic: Topic | undefined;
  points: FigurePoint[];
}

/** A number that a voice gives, and the figure it is part of. */
export interface GivenNumber {
  figure: Figure;
  point: FigurePoint;
}

/** An annotation. */
export interface Note extends Used, Omit<CollectionData<'notes'>, 'sources'> {
  sources: Source[];
  prose: Prose;
}

/** A chapter or a page: frontmatter and the reading of its prose. */
interface Text {
  id: string;
  address: string;
  prose: Prose;
}

/** A page that is not a chapter. */
export interface Page extends Text, Omit<CollectionData<'pages'>, 'facts'> {
  facts: { label: string; claim: Claim }[];
}

/** A source that a chapter rests on, with each use of it there. */
export interface ChapterSource {
  source: Source;
  /** The fragments in the chapter that rest on it. */
  fragments: string[];
}

/** A chapter. */
export interface Chapter extends Text, CollectionData<'chapters'> {
  part: Part;
  claims: Claim[];
  sources: ChapterSource[];
  previous: Chapter | undefined;
  next: Chapter | undefined;
}

/** A part: chapters in reading order. */
export interface Part {
  id: string;
  title: string;
  chapters: Chapter[];
}

type StatementData = CollectionData<'examined'>['statements'][number];

/** One statement of an examined document, with the claims that bear on it. */
export interface Statement extends Omit<StatementData, 'claims'> {
  claims: Claim[];
}

/** What the evidence says of a statement. */
export type Verdict = Statement['verdict'];

/** A document checked statement by statement. */
export interface Examined extends Omit<CollectionData<'examined'>, 'source' | 'statements'> {
  id: string;
  address: string;
  source: Source;
  statements: Statement[];
}

/** A change of substance to something published. */
export interface Correction extends CollectionData<'corrections'> {
  id: string;
}

/** Everything the content says, joined, with all that is computed from it. */
export interface Story {
  site: Site;
  parts: Part[];
  pages: Map<string, Page>;
  chapters: Chapter[];
  notes: Map<string, Note>;
  quotations: Map<string, Quotation>;
  claims: Map<string, Claim>;
  figures: Map<string, Figure>;
  events: Map<string, StoryEvent>;
  people: Map<string, Person>;
  terms: Map<string, Term>;
  topics: Map<string, Topic>;
  accounts: Map<string, Account>;
  sources: Map<string, Source>;
  examined: Map<string, Examined>;
  corrections: Map<string, Correction>;
}
