import { distance } from 'fastest-levenshtein';
import { escapePattern } from './escape-pattern.ts';

/** Folds what typing may change without changing words: white space, the forms of an apostrophe, how an accent is coded. */
const fold = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’‘ʼ]/gu, "'").trim();

/** An editor's brackets with the spaces around them. */
const BRACKETS = / ?\[[^\]]*\] ?/u;

const OMISSION = /\[ ?(?:…|\.{3}) ?\]/u;

/** The runs of words between omissions and insertions: everything in square brackets is the editor's. */
const segmentsOf = (typed: string): string[] =>
  fold(typed)
    .split(BRACKETS)
    .filter((segment) => segment !== '');

/** What may stand in a record between two runs of typed words: anything for an omission, nothing for an insertion. */
const gapOf = (brackets: string): string =>
  OMISSION.test(brackets) ? '.*?' : ` ?(?:${BRACKETS.source})?`;

/**
 * Whether typed words stand in a text, character for character, each run whole and in order.
 * […] stands for omitted words, [anything else] for an insertion, beside which nothing may be left out.
 */
export function matchesWords(typed: string, text: string): boolean {
  if (segmentsOf(typed).length === 0) return false;
  const pattern = fold(typed)
    .split(new RegExp(`(${BRACKETS.source})`, 'u'))
    .map((run, index) => {
      if (index % 2 === 1) return gapOf(run);
      return run && `(?<![\\p{L}\\p{N}])${escapePattern(run)}(?![\\p{L}\\p{N}])`;
    });
  return new RegExp(pattern.join(''), 'u').test(fold(text));
}

/** The words of the texts that come nearest to what was typed, of the same number of words. */
export function nearestWords(
  typed: string,
  texts: readonly string[],
): { words: string; text: string } | undefined {
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
