import type { CollectionData } from '../schemas/collections.ts';
import type { Standing } from './standings.ts';

/*
 * The records of a story, joined: each reference is the record itself, and each record knows what
 * refers to it. `build-records.ts` and `build-claims.ts` fill the fields. Fields that another file
 * fills say so.
 */

/** A place in the text that uses a record. */
export interface Place {
  /** The address of the passage, with its fragment. */
  address: string;
  /** The title of the chapter or page. */
  pageTitle: string;
  /** The title of the section; undefined for a use before the first heading. */
  sectionTitle: string | undefined;
}

/** What every record has: its id, and its one address on the site, including the fragment. */
interface Addressed {
  id: string;
  address: string;
}

/** A record that texts can use, with the places where they do. */
interface Used extends Addressed {
  /** One place per text, that of its address there. Filled by `place-uses.ts`. */
  usedIn: Place[];
}

/** The site's own record: what the whole site is called and made of. */
export type Site = CollectionData<'site'>;

/** A side of the story: the interests that a voice speaks for. */
export type Side = Site['sides'][number];

/** A record that rests on a source: its address, and a few words that describe it. */
export interface SourceUse {
  address: string;
  words: string;
  /** How well it holds, if it is a claim. */
  standing?: Standing | undefined;
}

/** Something published that records rest on, such as an article or an official text. */
export interface Source extends Addressed, Omit<CollectionData<'sources'>, 'address' | 'copyOf'> {
  /**
   * The web address where it was read; null if unknown. Its `address` is its entry on this site.
   */
  webAddress: string | null;
  /** The source that this one copies. */
  copyOf: Source | undefined;
  /** The side for which its publisher, or the origin of what it carries, speaks. */
  side: Side | undefined;
  /** Every record that rests on it. Filled by `list-source-uses.ts`. */
  uses: SourceUse[];
}

/** A voice: a person, an institution, an outlet, or a witness without a name. */
export interface Person
  extends Used, Omit<CollectionData<'people'>, 'side' | 'short' | 'labels' | 'sources'> {
  short: string;
  side: Side | undefined;
  /** For an unnamed voice: each label, who chose it, and where it is printed. */
  labels: { words: string; by: Person; sources: Source[] }[];
  sources: Source[];
  /** The account this voice is part of. */
  account: Account | undefined;
  quotations: Quotation[];
  claims: Claim[];
  events: StoryEvent[];
  /** The numbers that this voice gives, each with its figure. */
  numbers: GivenNumber[];
}

/** A subject that accounts can be compared on. `place-uses.ts` sorts its records. */
export interface Topic extends Addressed, CollectionData<'topics'> {
  claims: Claim[];
  quotations: Quotation[];
  figures: Figure[];
}

/** A party's account of the event: a column of the comparison. It has no address of its own. */
export interface Account extends Omit<CollectionData<'accounts'>, 'voices'> {
  id: string;
  voices: Person[];
}

/** A quotation's words in one language, as the speaker or somebody else put them. */
export interface Wording extends Omit<
  CollectionData<'quotations'>['wordings'][number],
  'by' | 'sources'
> {
  /** Who put the words so; undefined for the speaker. */
  by: Person | undefined;
  sources: Source[];
}

/** One hand that words passed through. */
export interface Hand {
  name: string;
  /**
   * What the hand did: a voice passed the words on, an outlet reported them, and in the last one
   * they were read. Undefined for the speaker.
   */
  did: 'passed on by' | 'reported by' | 'read in' | undefined;
  /** False for a voice that speaks without a name. */
  isNamed: boolean;
  /** The record of the voice; undefined for an outlet that is no voice. */
  person: Person | undefined;
  /** For an unnamed hand: the labels, in which language, and who chose them. */
  labels: { words: string; by: string; language: string | undefined }[];
}

/** Words that somebody said, recorded once, with every wording that was found. */
export interface Quotation
  extends Used, Omit<CollectionData<'quotations'>, 'speaker' | 'via' | 'wordings'> {
  speaker: Person;
  via: Person[];
  topic: Topic;
  wordings: Wording[];
  /** The account it is part of: that of the last hand which belongs to an account. */
  account: Account | undefined;
  /** Every hand from the speaker to the outlet in which the first wording was read. */
  chain: Hand[];
  /** The claims that it supports. */
  claims: Claim[];
}

/** A statement of fact in our words, with its ground: who asserts it and on what evidence. */
export interface Claim
  extends
    Used,
    Omit<
      CollectionData<'claims'>,
      'by' | 'contradicts' | 'rewords' | 'from' | 'quotations' | 'evidence' | 'looked-in'
    > {
  by: Person[];
  topic: Topic;
  evidence: Source[];
  quotations: Quotation[];
  from: Claim[];
  lookedIn: string[];
  /** Claims that cannot be true together with this one. Either of the two may name the other. */
  contradicts: Claim[];
  /** Claims that say the same in other words. Either of the two may name the other. */
  rewords: Claim[];
  /** Undefined if no standing fits: a check reports it. */
  standing: Standing | undefined;
  isDisputed: boolean;
  /** The accounts whose voices assert it. */
  accounts: Account[];
  /** For a computed claim: what was counted, in words. */
  calculation: string | undefined;
  events: StoryEvent[];
}

/** Something that happened on a date: an entry of the timeline. */
export interface StoryEvent
  extends Addressed, Omit<CollectionData<'events'>, 'people' | 'claims' | 'sources'> {
  people: Person[];
  claims: Claim[];
  sources: Source[];
}

/** A term, phrase, body or place that the glossary explains. */
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

/** A number that several parties give, with what each of them gave, in order of date. */
export interface Figure extends Used, Omit<CollectionData<'figures'>, 'topic' | 'points'> {
  topic: Topic;
  points: FigurePoint[];
}

/** A number that a voice gives, and the figure it is part of. */
export interface GivenNumber {
  figure: Figure;
  point: FigurePoint;
}

/** The records by id, joined to one another. Texts are joined after them. */
export interface Records {
  sources: Map<string, Source>;
  people: Map<string, Person>;
  topics: Map<string, Topic>;
  accounts: Map<string, Account>;
  quotations: Map<string, Quotation>;
  claims: Map<string, Claim>;
  events: Map<string, StoryEvent>;
  terms: Map<string, Term>;
  figures: Map<string, Figure>;
}
