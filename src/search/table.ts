import type { SiteLanguage } from '../labels/labels.ts';
import type { PassageKind } from '../model/passage.ts';
import type { StoredWords } from './vocabulary.ts';

/*
 * The small table of all passages by which results are ordered, narrowed and counted before any of
 * them is loaded. Pagefind has filters of its own; their files differ from build to build.
 */

/** Somebody whose words are found: id, name, and the letter and color of the tile, if any. */
export type StoredSpeaker = readonly [
  id: string,
  name: string,
  letter: string,
  color: string,
  side: string,
];

/** A passage in the table. Its number is its place in the edition. */
export interface Row {
  kind: PassageKind;
  /** Ids: of a part, of speakers, of a period, of a language; undefined or none for no value. */
  part: string | undefined;
  speakers: readonly number[];
  standing: string | undefined;
  period: string | undefined;
  language: string | undefined;
  /** Its day, as an ISO date. */
  day: string | undefined;
  /** The number of its page. */
  page: number;
  /** How many words its title has. */
  titleWords: number;
  /** The number of an earlier passage that says nearly the same. */
  sameAs: number | undefined;
}

/** A name that is looked up in a query: its own form, its short form, and other spellings. */
export type StoredName = readonly [passage: number, name: string, short: string, spellings: string];

/** The file that the search loads beside the engine's. */
export interface SearchData {
  /** The language in which the edition is written. */
  language: SiteLanguage;
  words: StoredWords;
  names: readonly StoredName[];
  /** Words that are one in other forms, in groups. */
  forms: readonly string[];
  /** Words that mean the same, in groups. */
  synonyms: readonly string[];
  speakers: readonly StoredSpeaker[];
  /** For each column its values and one letter a row, which is the number of the value, or `-`. */
  columns: Readonly<Record<Column, readonly [values: readonly string[], rows: string]>>;
  /** The first day of each period, as an ISO date. */
  periods: readonly string[];
  /** For each row the numbers of its speakers. */
  spoken: string;
  /** For each page, how many rows it has; pages follow each other. */
  pages: readonly number[];
  /** Pairs of rows that say nearly the same: the later, then the earlier. */
  same: readonly number[];
  /** Titles of parts and periods, for readers. */
  titles: Readonly<Record<string, string>>;
}

const columns = ['kind', 'part', 'standing', 'language', 'day', 'titleWords'] as const;
type Column = (typeof columns)[number];

/** The letter of the value 0; `-` is before it and stands for none. */
const ZERO = '0'.charCodeAt(0);
const NONE = '-';

const letterOf = (index: number) => (index < 0 ? NONE : String.fromCharCode(ZERO + index));

/** A column of values as letters. */
export function storeColumn(
  cells: readonly (string | undefined)[],
): readonly [values: readonly string[], rows: string] {
  const values = [...new Set(cells.filter((cell) => cell !== undefined))].toSorted();
  return [
    values,
    cells.map((cell) => letterOf(cell === undefined ? -1 : values.indexOf(cell))).join(''),
  ];
}

/** The speakers of all rows as letters, with a space between rows. */
export const storeLists = (lists: readonly (readonly number[])[]): string =>
  lists.map((list) => list.map(letterOf).join('')).join(' ');

function cellAt([values, rows]: readonly [readonly string[], string], row: number) {
  return values[rows.charCodeAt(row) - ZERO];
}

/** The id of the period that a day is in. */
function periodOf(day: string | undefined, periods: readonly string[]): string | undefined {
  const at = periods.findLastIndex((from) => day !== undefined && from <= day);
  return at < 0 ? undefined : String(at);
}

/** The rows of a stored table. */
export function readRows({ columns: stored, periods, spoken, pages, same }: SearchData): Row[] {
  const speakers = spoken.split(' ');
  const sameAs = new Map<number, number>();
  for (let at = 0; at < same.length; at += 2) sameAs.set(same[at] ?? 0, same[at + 1] ?? 0);
  const pageOf = pages.flatMap((count, page) => Array.from({ length: count }, () => page));
  return pageOf.map((page, row) => ({
    kind: cellAt(stored.kind, row) as PassageKind,
    part: cellAt(stored.part, row),
    speakers: [...(speakers[row] ?? '')].map((letter) => letter.charCodeAt(0) - ZERO),
    standing: cellAt(stored.standing, row),
    period: periodOf(cellAt(stored.day, row), periods),
    language: cellAt(stored.language, row),
    day: cellAt(stored.day, row),
    page,
    titleWords: Number(cellAt(stored.titleWords, row)),
    sameAs: sameAs.get(row),
  }));
}
