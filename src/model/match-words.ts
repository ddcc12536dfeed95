import { distance } from 'fastest-levenshtein';

/** Folds what typing may change without changing words: white space, and the forms of an apostrophe. */
const fold = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[’‘ʼ]/gu, "'")
    .trim();

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The runs of words between omissions and insertions: everything in square brackets is the editor's. */
const segmentsOf = (typed: string): string[] =>
  fold(typed)
    .split(/\s*\[[^\]]*\]\s*/u)
    .filter((segment) => segment !== '');

/**
 * Whether typed words stand in a text, character for character, each run whole and in order.
 * […] stands for omitted words, [anything else] for an insertion.
 */
export function matchesWords(typed: string, text: string): boolean {
  const segments = segmentsOf(typed);
  if (segments.length === 0) return false;
  const bounded = segments.map((segment) => `(?<![\\p{L}\\p{N}])${escape(segment)}(?![\\p{L}\\p{N}])`);
  return new RegExp(bounded.join('.*?'), 'u').test(fold(text));
}

/** The words of the texts that come nearest to what was typed, of the same number of words. */
export function nearestWords(typed: string, texts: readonly string[]): { words: string; text: string } | undefined {
  const wanted = segmentsOf(typed).join(' ');
  const length = wanted.split(' ').length;
  const windows = texts.flatMap((text) => {
    const words = fold(text).split(' ');
    const starts = Math.max(1, words.length - length + 1);
    return Array.from({ length: starts }, (_, start) => ({
      words: words.slice(start, start + length).join(' '),
      text,
    }));
  });
  const ranked = windows.map((window) => ({ ...window, away: distance(wanted, window.words) }));
  return ranked.toSorted((a, b) => a.away - b.away)[0];
}
