import type { RawEntry } from '../../model/read-content.ts';
import { comparableAddress, isAddress } from './compare-addresses.ts';
import { fold } from '../../model/fold.ts';

/** One thing that a record must have, as the query asks for it. */
export type Wanted =
  | { is: 'address'; address: string }
  /** A word, or a name in any of its spellings; each is folded. */
  | { is: 'words'; anyOf: readonly string[] };

/** Fields that give a person or a term its names. */
const NAMES = ['name', 'short', 'spellings'];

/** Every name of each person and term, folded; the names of one record together. */
export const namesOf = (entries: readonly RawEntry[]): string[][] =>
  entries
    .filter(({ collection }) => collection === 'people' || collection === 'terms')
    .map(({ data }) =>
      NAMES.flatMap((field) => (data as Record<string, unknown> | null)?.[field] ?? [])
        .filter((name) => typeof name === 'string')
        .map(fold),
    );

/**
 * The longest name that some words begin with, with its other spellings, and how many words it
 * takes.
 */
function nameAt(words: readonly string[], names: readonly string[][]) {
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length).join(' ');
    const anyOf = names.filter((spellings) => spellings.includes(typed)).flat();
    if (anyOf.length > 0) return { length, anyOf };
  }
  return undefined;
}

function readWords(words: readonly string[], names: readonly string[][]): Wanted[] {
  const [word] = words;
  if (word === undefined) return [];
  const name = nameAt(words, names);
  return [
    { is: 'words', anyOf: name ? [...new Set(name.anyOf)] : [word] },
    ...readWords(words.slice(name?.length ?? 1), names),
  ];
}

/** Reads what was typed: addresses, names in any spelling that a record has, and other words. */
export function readQuery(typed: readonly string[], names: readonly string[][]): Wanted[] {
  const parts = typed.flatMap((part) => part.split(/\s+/u)).filter(Boolean);
  const addresses = parts.filter(isAddress).flatMap((part) => comparableAddress(part) ?? []);
  const words = parts.filter((part) => !isAddress(part)).map(fold);
  return [
    ...addresses.map((address): Wanted => ({ is: 'address', address })),
    ...readWords(words, names),
  ];
}
