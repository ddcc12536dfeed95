import type { Prose } from '../model/parse-prose.ts';
import type { RawEntry } from '../model/read-content.ts';
import type { Story } from '../model/story.ts';
import type { Issue, Where } from './issue.ts';

/** An entry that its schema accepts, with the places of its fields. */
export interface CheckedEntry extends RawEntry {
  /** The reading of its MDX text, lines counted in the file. */
  prose: Prose | undefined;
}

/** What a check looks at: the entries as written, and the story they make. */
export interface CheckedContent {
  entries: readonly CheckedEntry[];
  story: Story;
}

/** A check: a pure function from content to what is wrong with it. */
export type Check = (content: CheckedContent) => Issue[];

/** The place of a field of an entry. */
export const fieldOf = (entry: RawEntry, ...path: (string | number)[]): Where => ({
  file: entry.file,
  line: entry.lineOf(path),
});

/** The entries of one collection. */
export const entriesOf = (content: CheckedContent, collection: RawEntry['collection']): CheckedEntry[] =>
  content.entries.filter((entry) => entry.collection === collection);
