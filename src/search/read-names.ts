import { distance } from 'fastest-levenshtein';
import { fold } from '../model/fold.ts';
import { inLatin, mayBeCaseOf } from './variants.ts';
import type { StoredName } from './table.ts';
import { findableWords, trimWord, wordsOf } from './tokens.ts';

/** A name that a query has, and what it is a name of. */
export interface ReadName {
  /** The whole name, as the edition writes it. */
  name: string;
  /** Its short form. */
  short: string;
  /** The passages that have this very name. */
  passages: readonly number[];
  /** How many words of the query it is. */
  length: number;
  /** Whether it was typed as the edition writes it. */
  isOwn: boolean;
}

interface Entry {
  name: string;
  short: string;
  passages: number[];
  isOwn: boolean;
}

/** From how many letters on a first name may be written with one other letter, and with two. */
const SHORT_NAME = 4;
const LONG_NAME = 6;

/** What of a name is compared: its words, folded, without signs. */
export const nameKey = (name: string): string =>
  wordsOf(fold(name)).map(trimWord).filter(Boolean).join(' ');

/** Every word of the names by which the engine finds something. */
export const wordsOfNames = (names: readonly StoredName[]): string[] => [
  ...new Set(
    names.flatMap(([, name, short, spellings]) =>
      [name, short, ...spellings.split('|')].flatMap((each) => findableWords(each)),
    ),
  ),
];

/** The names of the edition, in every spelling and script. */
export class Names {
  private readonly entries = new Map<string, Entry>();
  /** The single words among them, for names in another case. */
  private readonly words: string[];
  private readonly longest: number;

  constructor(stored: readonly StoredName[]) {
    for (const [passage, name, short, spellings] of stored) {
      for (const own of [name, short])
        this.add(own, { name, short, passages: [passage], isOwn: true });
      for (const spelling of spellings.split('|').filter(Boolean))
        this.add(spelling, { name, short, passages: [passage], isOwn: false });
    }
    const keys = [...this.entries.keys()];
    this.words = keys.filter((key) => !key.includes(' '));
    this.longest = Math.max(0, ...keys.map((key) => key.split(' ').length));
  }

  private add(spelling: string, entry: Entry): void {
    const key = nameKey(spelling);
    if (key === '') return;
    const own = new Set(nameKey(entry.name).split(' '));
    // A part of the name in its own words needs no reading: its words find it.
    const isPart = key.split(' ').every((word) => own.has(word));
    const known = this.entries.get(key);
    if (known)
      known.passages.push(...entry.passages.filter((each) => !known.passages.includes(each)));
    else this.entries.set(key, { ...entry, isOwn: entry.isOwn || isPart });
  }

  /** Whether a folded word is a name or a word of one. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The longest name that some words begin with. */
  readAt(words: readonly string[]): ReadName | undefined {
    for (let length = Math.min(this.longest, words.length); length > 0; length -= 1) {
      const entry = this.entries.get(nameKey(words.slice(0, length).join(' ')));
      if (entry) return { ...entry, length };
    }
    return this.readWithFirstName(words);
  }

  /** The name of which the second word is the short form, and the first nearly the first word. */
  private readWithFirstName([first = '', last = '']: readonly string[]): ReadName | undefined {
    const entry = this.entries.get(nameKey(last));
    const [own = '', ...rest] = nameKey(entry?.name ?? '').split(' ');
    const typed = nameKey(first);
    if (!entry || rest.length === 0 || typed === '' || typed.includes(' ')) return undefined;
    const wrong = distance(inLatin(typed) ?? typed, own);
    const most = own.length >= LONG_NAME ? 2 : own.length >= SHORT_NAME ? 1 : 0;
    return wrong <= most ? { ...entry, isOwn: false, length: 2 } : undefined;
  }

  /** The name of which a folded word may be another case, or the same in other letters. */
  readCase(word: string): ReadName | undefined {
    const latin = inLatin(word);
    const found =
      this.words.find((name) => name === latin) ??
      this.words
        .filter(
          (name) => mayBeCaseOf(word, name) || (latin !== undefined && mayBeCaseOf(latin, name)),
        )
        .toSorted((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length))[0];
    const entry = found === undefined ? undefined : this.entries.get(found);
    return entry && { ...entry, isOwn: false, length: 1 };
  }
}
