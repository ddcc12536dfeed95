import { escapePattern } from '../../model/escape-pattern.ts';

/** A word with any white space between its parts, as texts are broken into lines. */
const patternOf = (word: string): string => escapePattern(word.trim()).replaceAll(/\s+/gu, '\\s+');

/**
 * Finds whole words or phrases in a text, in any case.
 * @returns where each begins and ends, in order; of two that begin together, the longer one.
 */
export function findWords(text: string, words: readonly string[]): [start: number, end: number][] {
  const longestFirst = [...words]
    .filter((word) => word.trim() !== '')
    .sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return [];
  const any = longestFirst.map(patternOf).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, index + match.length]);
}
