import { type CountKind, countKinds } from './count-days.ts';
import { fragments } from './routes.ts';

/** A collection whose records a text can use. */
export type UsableCollection = 'claims' | 'quotations' | 'figures' | 'notes' | 'terms' | 'people';

/** An attribute that a component takes. */
interface Prop {
  /**
   * Its values: the id of a record, a date or the id of an event (`day`), the tag of a language,
   * one of some words, or none (`flag`).
   */
  takes: 'id' | 'day' | 'language' | 'flag' | readonly CountKind[];
  isOptional?: true;
}

/** A component that authors can write in MDX, as the model and the checks know it. */
export interface ProseComponent {
  props: Readonly<Record<string, Prop>>;
  /** The collection of the record that its `id` names; undefined for a component without an id. */
  collection?: UsableCollection;
  /**
   * The fragment of one use in a text, see `addressed-uses.ts`; undefined if its uses have no
   * address.
   */
  fragment?: (id: string) => string;
  /**
   * Where it is written. `mark`: as a tag after a sentence. `inline`: as a tag in place of words.
   * `around`: as a pair of tags around words. `block`: on a line of its own.
   */
  placement: 'mark' | 'inline' | 'around' | 'block';
  /** Whether it says on whose word its sentence rests. */
  isGround: boolean;
  /** Which of its uses print the record in the margin of their paragraph. */
  entersMargin?: 'each use' | 'first use';
  /** True if the words between its tags are those of a record and not the author's. */
  quotesWords?: true;
  /** True if the words between its tags are in a language that it names. */
  namesLanguage?: true;
  /** True if it prints a number that the build computes. */
  printsNumber?: true;
  /** True if it prints a link, which can hold no other. */
  isLink?: true;
  /** True if a note may not hold it, because a note is itself in a margin. */
  isForChapters?: true;
}

const id: Prop = { takes: 'id' };
const day: Prop = { takes: 'day' };
/** Marks the use that has the record's address in a text. */
const here: Prop = { takes: 'flag', isOptional: true };

/**
 * All components that authors can write. To add one, add a line here and a renderer of the same
 * name in `components/prose/`.
 */
const components = {
  Claim: {
    props: { id, here },
    collection: 'claims',
    fragment: fragments.claim,
    placement: 'mark',
    isGround: true,
    entersMargin: 'each use',
    isLink: true,
    isForChapters: true,
  },
  Quote: {
    props: { id, here },
    collection: 'quotations',
    fragment: fragments.quotation,
    placement: 'block',
    isGround: false,
    isForChapters: true,
  },
  Figure: {
    props: { id, here },
    collection: 'figures',
    fragment: fragments.figure,
    placement: 'block',
    isGround: false,
    isForChapters: true,
  },
  Q: {
    props: { id, here },
    collection: 'quotations',
    fragment: fragments.quotation,
    placement: 'around',
    isGround: true,
    quotesWords: true,
  },
  Note: {
    props: { id, here },
    collection: 'notes',
    fragment: fragments.noteReference,
    placement: 'around',
    isGround: true,
    entersMargin: 'first use',
    isLink: true,
    isForChapters: true,
  },
  Term: { props: { id }, collection: 'terms', placement: 'around', isGround: false, isLink: true },
  Person: {
    props: { id },
    collection: 'people',
    placement: 'around',
    isGround: false,
    isLink: true,
  },
  Days: {
    props: { from: day, to: day, count: { takes: countKinds, isOptional: true } },
    placement: 'inline',
    isGround: false,
    printsNumber: true,
  },
  Foreign: {
    props: { lang: { takes: 'language' } },
    placement: 'around',
    isGround: false,
    namesLanguage: true,
  },
} as const satisfies Record<string, ProseComponent>;

/** The name of a component that authors can write. */
export type ProseComponentName = keyof typeof components;

/** The name of a component that a note may hold. */
export type NoteComponentName = {
  [Name in ProseComponentName]: (typeof components)[Name] extends { isForChapters: true }
    ? never
    : Name;
}[ProseComponentName];

/**
 * The components by name. The key is any string, because an author may write an unknown name; it
 * inherits nothing, because that name may be `constructor`.
 */
export const proseComponents: Readonly<Record<string, ProseComponent>> = Object.assign(
  Object.create(null) as Record<string, ProseComponent>,
  components,
);
