import { fold } from '../model/fold.ts';
import { endingsRead } from './edition-language.ts';

/**
 * Letters that stand in the index for the signs inside a number. The engine parts words at signs,
 * and would find 28 in 28.5; it does not part them at letters, and these look like the signs.
 */
const NUMBER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['.', '\uA78F'],
  [',', '\uA4F9'],
  [':', '\uA4FD'],
]);

const SIGN_IN_NUMBER = /(?<=\d)[.,:](?=\d)/gu;
const LETTER_IN_NUMBER = /[\uA78F\uA4F9\uA4FD]/gu;
const signs = new Map([...NUMBER_SIGNS].map(([sign, letter]) => [letter, sign]));

/** A text as it is indexed: its numbers are whole words. */
export const toIndexed = (text: string): string =>
  text.replace(SIGN_IN_NUMBER, (sign) => NUMBER_SIGNS.get(sign) ?? sign);

/** An indexed text as it is read. */
export const fromIndexed = (text: string): string =>
  text.replace(LETTER_IN_NUMBER, (letter) => signs.get(letter) ?? letter);

/** What parts a text of the index: its title, its words, what else it is found by. */
export const ZONE = '|';

/** The words of a passage, out of the text that is indexed. */
export const shownText = (indexed: string): string =>
  fromIndexed(indexed.split(` ${ZONE} `)[1] ?? '');

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const POSSESSIVE = /['’]s?$/u;

/** A word without what stands around it: signs, and the ending of a possessive. */
export const trimWord = (word: string): string =>
  word.replace(EDGES, '').replace(POSSESSIVE, '').replace(EDGES, '');

/** The words of a text as they stand in it, at the places at which the engine counts them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** The parts of a compound: of `long-range`, `long` and `range`. */
export const partsOf = (word: string): string[] =>
  /^[\d.,:%-]+$/u.test(word) ? [] : word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A compound written as one word. */
export const joined = (word: string): string => word.replaceAll(/[-‑–/’']/gu, '');

/** Compounds that the engine parts: of Latin letters, and no address of a site. */
const PARTED = /^[\p{sc=Latin}\d'’‑–/-]+$/u;

/** What the engine takes for one word: letters of one script that parts words, or a number. */
const WORD = /^(?:\p{sc=Latin}{2,}|\p{sc=Cyrillic}{2,}|\d[\d.,:%]*|[\p{sc=Latin}\d]{2,})$/u;

/** Every word by which the engine finds something in a text, in lower case. */
export function findableWords(text: string): string[] {
  return wordsOf(text).flatMap((raw) => {
    const word = trimWord(raw).toLowerCase();
    const parts = partsOf(word);
    if (parts.length <= 1) return WORD.test(word) ? [word] : [];
    const found = PARTED.test(word) ? [joined(word), ...parts] : [joined(word)];
    return found.filter((each) => WORD.test(each) && !/\d\p{L}/u.test(each));
  });
}

/** Endings before which a last letter is doubled: `planned` of `plan`. */
const DOUBLING: ReadonlySet<string> = new Set(['ed', 'ing']);

/** Words that only look as if they had such an ending. */
const WHOLE: ReadonlySet<string> = new Set(['news', 'evening', 'united', 'states', 'meeting']);

/** The shortest word that an ending is taken off. */
const SHORTEST_STEM = 3;

/** What a word of the edition’s language may be a form of, nearest first: `winters` of `winter`. */
export function stemsOf(word: string): string[] {
  if (WHOLE.has(word)) return [];
  return endingsRead().flatMap(([ending, ...instead]) => {
    if (!word.endsWith(ending) || word.endsWith('ss')) return [];
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM) return [];
    const once = DOUBLING.has(ending) ? stem.replace(/([^aeiou])\1$/u, '$1') : stem;
    return [...instead.map((letters) => stem + letters), ...(once === stem ? [] : [once])];
  });
}

/** A number as it is compared: 10,000, 10.000 and 10000 are one, and 28,5 is 28.5. */
export function numberKey(word: string): string | undefined {
  const plain = fold(word).replace(/%$/u, '');
  if (!/^\d[\d.,:]*$/u.test(plain)) return undefined;
  return plain.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.');
}
