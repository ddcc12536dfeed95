import type { Labels } from './en/labels.ts';
import { labels } from './labels.ts';

/** Something that the site counts, by its English name. */
export type Counted = keyof Labels['nouns'];

/** What is made of a language once, and made anew where the site has another. */
export function perLanguage<Made>(make: (words: Labels) => Made): () => Made {
  let last: { words: Labels; made: Made } | undefined;
  return () => {
    const words = labels();
    if (last?.words !== words) last = { words, made: make(words) };
    return last.made;
  };
}

const numbers = perLanguage(({ dates }) => new Intl.NumberFormat(dates.numberLocale));
const plurals = perLanguage(({ language }) => new Intl.PluralRules(language));
const all = perLanguage(({ dates }) => new Intl.ListFormat(dates.locale, { type: 'conjunction' }));

/** A number with signs between its thousands: 12,000. */
export const formatNumber = (number: number): string => numbers().format(number);

/** A noun in the form that goes with a count: claim, claims. */
export function nounOf(count: number, counted: Counted): string {
  const { one, many } = labels().nouns[counted];
  return plurals().select(count) === 'one' ? one : many;
}

/** A count in figures with its noun: 1 day, 1,200 days. */
export const countOf = (count: number, counted: Counted): string =>
  `${formatNumber(count)} ${nounOf(count, counted)}`;

/** A number up to twelve as a word, a larger one in figures. */
export const inWords = (number: number): string =>
  labels().dates.numerals[number] ?? String(number);

/** A count with its noun, up to twelve in words: one day, seven days. */
export const countInWords = (count: number, counted: Counted): string =>
  `${count === 1 ? labels().nouns[counted].single : inWords(count)} ${nounOf(count, counted)}`;

/** Names as a list in a sentence: A, B and C; empty for none. */
export const listOf = (names: readonly string[]): string => all().format(names);

/** A text with its first letter in upper case. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
