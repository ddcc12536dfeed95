import { labels } from '../labels/labels.ts';
import {
  type IndexEntry,
  type IndexWords,
  type SpelledEntry,
  concordanceEntries,
} from './concordance-entries.ts';
import { type LetterGroup, groupByLetter } from './group-by-letter.ts';
import { sortingOf } from './headwords.ts';
import { nameOfScript } from './script-language.ts';
import type { Story } from './story.ts';

/** Spellings that follow one another in the index and lead to the same entries. */
export interface SeeLine {
  spellings: IndexWords[];
  entries: IndexEntry[];
}

/** A line of the concordance: a record, or spellings that lead to records. */
export type IndexLine = IndexEntry | SeeLine;

/** The concordance of a story, each half by letters: the Latin ones, then other scripts. */
export interface Concordance {
  names: LetterGroup<IndexLine>[];
  quotations: LetterGroup<IndexLine>[];
}

/** A headword, with the entry that it is of or leads to. */
type Headword = IndexWords & { entry: IndexEntry };

/** Whether a line is a record, and not spellings that lead to one. */
export const isEntry = (line: IndexLine): line is IndexEntry => 'id' in line;

/** Whether a reader who looks for a spelling sees the entry there: its headword begins so. */
const isAtEntry = ({ words }: IndexWords, entry: IndexEntry): boolean =>
  `${entry.words}, `.toLowerCase().startsWith(`${words}, `.toLowerCase());

function headwordsOf({ entry, spellings }: SpelledEntry): Headword[] {
  const others = spellings.filter((spelling) => !isAtEntry(spelling, entry));
  const unique = new Map([entry, ...others].map((spelling) => [spelling.words, spelling]));
  return [...unique.values()].map(({ words, language }) => ({ words, language, entry }));
}

const isSame = (some: readonly IndexEntry[], others: readonly IndexEntry[]): boolean =>
  some.map(({ id }) => id).join() === others.map(({ id }) => id).join();

/** The lines of sorted headwords. Spellings in a row that lead to the same entries are one line. */
function linesOf(headwords: readonly Headword[]): IndexLine[] {
  const lines: IndexLine[] = [];
  for (const [words, same] of Map.groupBy(headwords, (headword) => headword.words)) {
    const own = same.filter(({ entry }) => entry.words === words);
    lines.push(...own.map(({ entry }) => entry));
    const [spelling, ...more] = same.filter((headword) => !own.includes(headword));
    if (!spelling) continue;
    const entries = [spelling, ...more].map(({ entry }) => entry);
    const last = lines.at(-1);
    if (last && !isEntry(last) && isSame(last.entries, entries)) last.spellings.push(spelling);
    else lines.push({ spellings: [spelling], entries });
  }
  return lines;
}

/** The script of the letter that a headword is sorted by; undefined for Latin and for digits. */
const scriptOf = ({ words }: IndexWords): string | undefined =>
  nameOfScript(sortingOf(words).charAt(0));

function groupHeadwords(entries: readonly SpelledEntry[]): LetterGroup<IndexLine>[] {
  const byScript = Map.groupBy(entries.flatMap(headwordsOf), scriptOf);
  const groups = groupByLetter(byScript.get(undefined) ?? [], ({ words }) => sortingOf(words));
  const scripts = [...byScript.keys()].filter((script) => script !== undefined).toSorted();
  for (const script of scripts) {
    const headwords = byScript.get(script) ?? [];
    const sorted = headwords.toSorted((a, b) =>
      sortingOf(a.words).localeCompare(sortingOf(b.words), 'en'),
    );
    const letter = labels().lists.index.scripts[script] ?? script;
    groups.push({ letter, key: script.toLowerCase(), items: sorted });
  }
  return groups.map(({ items, ...letter }) => ({ ...letter, items: linesOf(items) }));
}

const known = new WeakMap<Story, Concordance>();

/** The index of a story: names, terms and places, and quotations by their first words. */
export function listConcordance(story: Story): Concordance {
  const before = known.get(story);
  if (before) return before;
  const { names, quotations } = concordanceEntries(story);
  const listed = { names: groupHeadwords(names), quotations: groupHeadwords(quotations) };
  known.set(story, listed);
  return listed;
}
