import { type CountKind, countKinds } from './count-days.ts';
import { fragments } from './routes.ts';

/** A collection whose records a text can use. */
export type UsableCollection = 'claims' | 'quotations' | 'figures' | 'notes' | 'terms' | 'people';

/** An attribute of a component. */
interface Prop {
  /** What may be written: a record's id, a date or the id of an event, or one of some words. */
  takes: 'id' | 'day' | readonly CountKind[];
  isOptional?: true;
}

/** What one of the components is that authors write in MDX. */
export interface ProseComponent {
  props: Readonly<Record<string, Prop>>;
  /** The collection that its `id` names a record of; undefined for a component without an id. */
  collection?: UsableCollection;
  /** The fragment that the first use in a text carries; undefined where a use has no address. */
  fragment?: (id: string) => string;
  /**
   * Where it is written. `mark`: a tag of its own after a sentence; `inline`: a tag of its own in
   * place of words; `around`: a pair of tags around words; `block`: a line of its own.
   */
  placement: 'mark' | 'inline' | 'around' | 'block';
  /** Whether it says on whose word the sentence rests that it is in. */
  isGround: boolean;
  /** Which uses print the record in the margin of their paragraph. */
  entersMargin?: 'each use' | 'first use';
  /** True where the words between its tags are a record's and not the author's. */
  quotesWords?: true;
  /** True where it prints a number of its own. */
  printsNumber?: true;
  /** True for what a note has no room for, being itself in a margin. */
  isForChapters?: true;
}

const id: Prop = { takes: 'id' };
const day: Prop = { takes: 'day' };

/**
 * Everything that is known of the components that authors have. Another component is a line here
 * and a renderer of the same name in `components/prose/`.
 */
const components = {
  Claim: {
    props: { id },
    collection: 'claims',
    fragment: fragments.claim,
    placement: 'mark',
    isGround: true,
    entersMargin: 'each use',
    isForChapters: true,
  },
  Quote: {
    props: { id },
    collection: 'quotations',
    fragment: fragments.quotation,
    placement: 'block',
    isGround: false,
    isForChapters: true,
  },
  Figure: {
    props: { id },
    collection: 'figures',
    fragment: fragments.figure,
    placement: 'block',
    isGround: false,
    isForChapters: true,
  },
  Q: {
    props: { id },
    collection: 'quotations',
    fragment: fragments.quotation,
    placement: 'around',
    isGround: true,
    quotesWords: true,
  },
  Note: {
    props: { id },
    collection: 'notes',
    fragment: fragments.noteReference,
    placement: 'around',
    isGround: true,
    entersMargin: 'first use',
    isForChapters: true,
  },
  Term: { props: { id }, collection: 'terms', placement: 'around', isGround: false },
  Person: { props: { id }, collection: 'people', placement: 'around', isGround: false },
  Days: {
    props: { from: day, to: day, count: { takes: countKinds, isOptional: true } },
    placement: 'inline',
    isGround: false,
    printsNumber: true,
  },
} as const satisfies Record<string, ProseComponent>;

/** The name of a component that authors have. */
export type ProseComponentName = keyof typeof components;

/** The name of a component that a note may hold. */
export type NoteComponentName = {
  [Name in ProseComponentName]: (typeof components)[Name] extends { isForChapters: true }
    ? never
    : Name;
}[ProseComponentName];

/** What is known of a component, by its name as it is written: an author may write one that is not. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = components;
