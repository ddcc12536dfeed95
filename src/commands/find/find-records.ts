import type { RawEntry } from '../../model/read-content.ts';
import { collections } from '../../schemas/collections.ts';
import { comparableAddress } from './compare-addresses.ts';
import { fold } from '../../model/fold.ts';
import { type Wanted, namesOf, readQuery } from './read-query.ts';

/** Every text and number that a value holds, those of the values inside it included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether some words, where they begin a word of it, are in a folded text. */
const hasWords = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}`, 'u').test(text);

function hasAll({ id, data, body }: RawEntry, wanted: readonly Wanted[]): boolean {
  const texts = textsIn(data);
  const addresses = texts
    .filter((text) => /^https?:\/\//u.test(text))
    .map((text) => comparableAddress(text) ?? '');
  const folded = fold([id, ...texts, body?.text ?? ''].join('\n'));
  return wanted.every((each) =>
    each.is === 'address'
      ? addresses.some((address) => address.startsWith(each.address))
      : each.anyOf.some((words) => hasWords(folded, words)),
  );
}

const isText = ({ collection }: RawEntry): boolean => collections[collection].form === 'prose';

/**
 * The records, and after them the texts, that have all the words of a query, in any field: a person
 * or a term in any of its spellings, a web address in any of its forms. None for a query without a
 * word.
 */
export function findRecords(entries: readonly RawEntry[], typed: readonly string[]): RawEntry[] {
  const wanted = readQuery(typed, namesOf(entries));
  const found = wanted.length > 0 ? entries.filter((entry) => hasAll(entry, wanted)) : [];
  return found.toSorted((a, b) => Number(isText(a)) - Number(isText(b)));
}
