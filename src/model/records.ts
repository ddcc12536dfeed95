import type { CollectionData } from '../schemas/collections.ts';
import type { Standing } from './standings.ts';

/*
 * The records of a story, joined: each reference is the record itself, and each record knows what
 * refers to it. `build-records.ts` and `build-claims.ts` fill the fields, except those that name
 * another step here.
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

/** What every record has: its key, and its one address on the site, with its fragment. */
interface Addressed {
  id: string;
  address: string;
}

/** A record that texts use. */
interface Used extends Addressed {
  /** One place per text, its first use there. Filled by `place-uses.ts`. */
  usedIn: Place[];
}

/** The site's own record: what the whole site is called and made of. */
export type Site = CollectionData<'site'>;

/** A side of the story: who a voice speaks for. */
export type Side = Site['sides'][number];

/** A record that rests on a source: its address, and what it is in words. */
export interface SourceUse {
  address: string;
  words: string;
}

/** Something published that records rest on. */
export interface Source extends Addressed, Omit<CollectionData<'sources'>, 'address' | 'copyOf'> {
  /** Where it was read; null where that is not known. Its `address` is its entry on this site. */
  webAddress: string | null;
  /** The source that this one copies. */
  copyOf: Source | undefined;
  /** Every record that rests on it, as a reader is shown it. Filled by `list-source-uses.ts`. */
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
  /** The points of figures that this voice gives. */
  numbers: GivenNumber[];
}

/** A subject that accounts can be compared on. `place-uses.ts` orders what it holds. */
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

/** Words somebody said, once, with every wording found. */
export interface Quotation
  extends Used, Omit<CollectionData<'quotations'>, 'speaker' | 'via' | 'topic' | 'wordings'> {
  speaker: Person;
  via: Person[];
  topic: Topic;
  wordings: Wording[];
  /** The account it is part of, by the last hand that belongs to one. */
  account: Account | undefined;
  /** Every hand from the speaker to the outlet the first wording was read in. */
  chain: Hand[];
  /** The claims that it bears out. */
  claims: Claim[];
}

/** A statement of fact, with its ground. */
export interface Claim
  extends
    Used,
    Omit<
      CollectionData<'claims'>,
      'by' | 'topic' | 'contradicts' | 'rewords' | 'from' | 'quotations' | 'evidence' | 'looked-in'
    > {
  by: Person[];
  topic: Topic;
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
  /** For a computed claim: what was counted, in words. */
  calculation: string | undefined;
  events: StoryEvent[];
}

/** A dated entry of the timeline. */
export interface StoryEvent
  extends Addressed, Omit<CollectionData<'events'>, 'people' | 'claims' | 'sources'> {
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
  topic: Topic;
  points: FigurePoint[];
}

/** A number that a voice gives, and the figure it is part of. */
export interface GivenNumber {
  figure: Figure;
  point: FigurePoint;
}

/** The records by id, joined to one another; texts are joined after them. */
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
