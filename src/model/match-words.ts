import { distance } from 'fastest-levenshtein';
import { escapePattern } from './escape-pattern.ts';

/**
 * Evens out what typing can vary without changing a word: white space, the forms of an apostrophe,
 * the encoding of accents.
 */
const fold = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’‘ʼ]/gu, "'").trim();

/** Square brackets, which always hold words of an editor, with the spaces around them. */
const BRACKETS = / ?\[[^\]]*\] ?/u;

const OMISSION = /\[ ?(?:…|\.{3}) ?\]/u;

/** The runs of quoted words between the brackets. */
const segmentsOf = (typed: string): string[] =>
  fold(typed)
    .split(BRACKETS)
    .filter((segment) => segment !== '');

/**
 * A pattern for what the record may have where brackets were typed: anything at an omission, only
 * brackets of its own at an insertion.
 */
const gapOf = (brackets: string): string =>
  OMISSION.test(brackets) ? '.*?' : ` ?(?:${BRACKETS.source})?`;

/**
 * Whether a text has the typed words, character for character, each run whole and in order. […]
 * marks omitted words. [Anything else] is an insertion, beside which no word may be missing.
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

/** The run of as many words in some texts that is most like what was typed, and its text. */
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
