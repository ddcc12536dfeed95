import type { Prose } from '../model/prose.ts';
import type { EntryKey, RawEntry } from '../model/read-content.ts';
import type { Story } from '../model/story.ts';
import { collections } from '../schemas/collections.ts';
import { type FoundField, walkFields } from '../schemas/walk-fields.ts';
import type { Issue, Where } from './issue.ts';

/** An entry with its prose read and the places of its fields. */
export interface CheckedEntry extends RawEntry {
  /**
   * The reading of its MDX text, lines counted in the file; undefined where it has none or it could
   * not be read.
   */
  prose: Prose | undefined;
  /** True where its schema accepts it and its text could be read: only then it is in the story. */
  isSound: boolean;
}

/** What a check looks at: the entries as written, and the story that the sound ones make. */
export interface CheckedContent {
  /** The content folder, relative to the working folder. */
  folder: string;
  entries: readonly CheckedEntry[];
  /** Entries whose file could not be read: nothing is known of them but that they are there. */
  unread: readonly EntryKey[];
  story: Story;
  /** The files among the pictures of texts, as a text names them: `pictures/quay.jpg`. */
  pictures: readonly string[];
  /** The last day that has begun anywhere. */
  today: string;
}

/** A check: a pure function from content to what is wrong with it. */
export type Check = (content: CheckedContent) => Issue[];

/** The place of a field of an entry. */
export const fieldOf = (entry: RawEntry, ...path: (string | number)[]): Where => ({
  file: entry.file,
  line: entry.lineOf(path),
});

/** Entries by their collection. */
type ByCollection<Entry> = Partial<Record<string, readonly Entry[]>>;

// Checks ask for the entries of a collection, and for the fields of an entry, again and again.
const entriesBy = new WeakMap<CheckedContent, ByCollection<CheckedEntry>>();
const idsBy = new WeakMap<CheckedContent, Map<string, ReadonlySet<string>>>();
const fieldsBy = new WeakMap<CheckedEntry, readonly FoundField[]>();

/** What is kept for a key; made when it is first asked for. */
function keptFor<Key extends object, Value>(
  kept: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** The entries of one collection. */
export const entriesOf = (
  content: CheckedContent,
  collection: RawEntry['collection'],
): readonly CheckedEntry[] =>
  keptFor(entriesBy, content, () => Object.groupBy(content.entries, (entry) => entry.collection))[
    collection
  ] ?? [];

/**
 * The ids of a collection, of entries that could not be read too: a reference to one of those is
 * not wrong.
 */
export function idsIn(
  content: CheckedContent,
  collection: RawEntry['collection'],
): ReadonlySet<string> {
  const all = keptFor(idsBy, content, () => new Map<string, ReadonlySet<string>>());
  const unread = content.unread.filter((entry) => entry.collection === collection);
  const known =
    all.get(collection) ??
    new Set([...entriesOf(content, collection), ...unread].map(({ id }) => id));
  all.set(collection, known);
  return known;
}

/** Every text field of an entry as it was written. */
export const textFieldsOf = (entry: CheckedEntry): readonly FoundField[] =>
  keptFor(fieldsBy, entry, () => walkFields(collections[entry.collection].schema, entry.data));
