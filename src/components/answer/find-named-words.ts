import { findWords } from '../search/find-words.ts';
import { type NamedWords, collapse } from './words-directive.ts';

/** What became of the words that a link names. */
export type Found = { start: number; end: number } | 'missing' | 'ambiguous';

/**
 * A text in which letters are compared, as long as the text itself. Browsers write and read such
 * addresses without accents.
 */
const comparable = (text: string): string =>
  text.replaceAll(/[\u00C0-\u04FF]/gu, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();

/** Every place where words begin and end as named. */
function placesOf(text: string, { start, end }: NamedWords): { start: number; end: number }[] {
  const beginnings = findWords(text, [comparable(start)]);
  if (end === '') return beginnings.map(([from, to]) => ({ start: from, end: to }));
  const ends = findWords(text, [comparable(end)]);
  return beginnings.flatMap(([from, to]) => {
    const last = ends.find(([begin]) => begin >= to);
    return last ? [{ start: from, end: last[1] }] : [];
  });
}

/**
 * Finds the words that a link names in the passage that it leads to. What stood beside them may
 * have changed since, if no others can be meant.
 */
export function findNamedWords(passage: string, named: NamedWords): Found {
  const text = comparable(passage);
  const prefix = comparable(named.prefix);
  const suffix = comparable(named.suffix);
  const places = placesOf(text, named).map((place) => {
    const isAfter = collapse(text.slice(0, place.start)).endsWith(prefix);
    const isBefore = collapse(text.slice(place.end)).startsWith(suffix);
    return { ...place, fit: Number(isAfter) + Number(isBefore) };
  });
  if (places.length === 0) return 'missing';
  const fit = Math.max(...places.map((place) => place.fit));
  const [best, ...others] = places.filter((place) => place.fit === fit);
  // Equal words between equal words: a browser takes the first, too.
  if (!best || (others.length > 0 && fit < 2)) return 'ambiguous';
  return { start: best.start, end: best.end };
}
