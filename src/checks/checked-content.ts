import type { Prose } from '../model/prose.ts';
import type { EntryKey, RawEntry } from '../model/read-content.ts';
import type { Story } from '../model/story.ts';
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
  /** The addresses of the files that are served as they are: those of `public/`. */
  served: ReadonlySet<string>;
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

/** The entries of one collection. */
export const entriesOf = (
  content: CheckedContent,
  collection: RawEntry['collection'],
): CheckedEntry[] => content.entries.filter((entry) => entry.collection === collection);

/**
 * The ids of a collection, of entries that could not be read too: a reference to one of those is
 * not wrong.
 */
export const idsIn = (content: CheckedContent, collection: string): string[] =>
  [...content.entries, ...content.unread]
    .filter((entry) => entry.collection === collection)
    .map(({ id }) => id);
