import { distance } from 'fastest-levenshtein';
import { escapePattern } from './escape-pattern.ts';

/**
 * Evens out what typing can vary without changing a word: white space, the forms of an apostrophe,
 * the encoding of accents. Characters that nobody sees are reported by themselves.
 */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .trim();

/** The first letter of a word in brackets, where an editor has changed whether it is a capital. */
const CHANGED_CASE = /(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu;

/**
 * Square brackets, which hold words of an editor, with the spaces around them. A letter in brackets
 * that begins a word is a word of the record.
 */
const BRACKETS = / ?(?!\[\p{L}\]\p{L})\[[^\]]*\] ?/u;

/** An omission, with the spaces around it. */
const OMISSION = / ?\[ ?(?:…|\.{3}) ?\] ?/u;

/** The runs of quoted words between the brackets. */
const segmentsOf = (typed: string): string[] =>
  fold(typed)
    .replace(CHANGED_CASE, '$1')
    .split(BRACKETS)
    .filter((segment) => segment !== '');

/** Where an insertion was typed, the record may have brackets of its own. */
const INSERTION = ` ?(?:${BRACKETS.source})?`;

/** A pattern for a run of words, whose first letters may be a capital or not where that is said. */
function runOf(run: string): string {
  const pattern = run
    .split(CHANGED_CASE)
    .map((part, index) => {
      if (index % 2 === 0) return escapePattern(part);
      return `\\[?[${part.toLowerCase()}${part.toUpperCase()}]\\]?`;
    })
    .join('');
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

/** A pattern for words without an omission, each run of them whole. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    words
      .split(new RegExp(`(${BRACKETS.source})`, 'u'))
      .map((run, index) => (index % 2 === 1 ? INSERTION : run && runOf(run)))
      .join(''),
    'gu',
  );

const SIGN_OF_WORD = /[\p{L}\p{N}]/u;

/** The character of a text before an index, and the one at it. */
const before = (text: string, at: number): string =>
  [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const after = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Whether a text has a run of words, with no part of a word before or after it. */
function hasRun(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1))
    if (!SIGN_OF_WORD.test(before(text, at)) && !SIGN_OF_WORD.test(after(text, at + run.length)))
      return true;
  return false;
}

/**
 * Whether a text has the typed words, character for character, each run whole and in order. […]
 * marks omitted words, [w]e a changed capital. [Anything else] is an insertion, beside which no
 * word may be missing.
 */
export function matchesWords(typed: string, text: string): boolean {
  if (segmentsOf(typed).length === 0) return false;
  const folded = fold(text);
  // A pattern is made only where one is needed: to compile it takes a thousand times as long.
  if (!typed.includes('[')) return hasRun(folded, fold(typed));
  let end = 0;
  // One after the other: a pattern of them all would try every place of each with every other.
  return fold(typed)
    .split(OMISSION)
    .every((words) => {
      const pattern = patternOf(words);
      pattern.lastIndex = end;
      const isFound = pattern.test(folded);
      end = pattern.lastIndex;
      return isFound;
    });
}

/** Dots for omitted words that are not in brackets. */
const BARE_DOTS = /(?<!\[ ?)(?:…|\.{3})(?! ?\])/gu;

/** Typed words with every omission in brackets. */
export const bracketDots = (typed: string): string => typed.replace(BARE_DOTS, '[…]');

/** Where typed words and those of a record are no longer the same, and how each goes on. */
export interface Parting {
  /** The words before. */
  after: string;
  /** The first other character of each; empty at the end. */
  typed: string;
  found: string;
}

/** How many characters before the parting are enough to find it. */
const BEFORE = 20;

/** Where typed words part from others. */
export function partingOf(words: string, other: string): Parting {
  const typed = [...segmentsOf(words).join(' ')];
  const found = [...fold(other)];
  const at = typed.findIndex((character, index) => character !== found[index]);
  const end = at === -1 ? typed.length : at;
  return {
    after: typed.slice(Math.max(0, end - BEFORE), end).join(''),
    typed: typed[end] ?? '',
    found: found[end] ?? '',
  };
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
