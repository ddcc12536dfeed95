import { type CheckedEntry, fieldOf, textFieldsOf } from './checked-content.ts';
import type { Where } from './issue.ts';

/** A run of our own words, with the place of its first; its lines are those of the file. */
export interface OwnText {
  where: Pick<Where, 'file' | 'line'>;
  text: string;
}

/**
 * Everything that is written in our own English: sentences, titles, translations, prose. Words
 * and names of others, and words whose language is named, are left out.
 */
export const listOwnTexts = (entries: readonly CheckedEntry[]): OwnText[] =>
  entries.flatMap((entry) => [
    ...textFieldsOf(entry)
      .filter(({ meta }) => meta.ownWords || meta.english)
      .map(({ path, value }) => ({ where: fieldOf(entry, ...path), text: value })),
    ...(entry.prose?.words ?? [])
      .filter(({ isQuoted, isForeign, isCredit }) => !isQuoted && !isForeign && !isCredit)
      .map(({ text, line }) => ({ where: { file: entry.file, line }, text })),
  ]);

/**
 * The words of a name that are part of it: those with a capital, and the one word of a name like
 * dpa.
 */
const wordsOfName = (name: string): string[] => name.match(/^\p{L}+$|\p{Lu}[\p{L}\p{M}]*/gu) ?? [];

/**
 * The words of the names that records give to voices, outlets, publishers and terms: right wherever
 * else they appear.
 */
export const listNames = (entries: readonly CheckedEntry[]): Set<string> =>
  new Set(
    entries
      .flatMap(textFieldsOf)
      .filter(({ meta }) => meta.name)
      .flatMap(({ value }) => wordsOfName(value)),
  );
