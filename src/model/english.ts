const numbers = new Intl.PluralRules('en');

/** A noun in the form that goes with a count: 1 day, 2 days. `many` is the plural, if irregular. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  numbers.select(count) === 'one' ? one : many;

/** A count in figures with its noun: 1 day, 1,200 days. */
export const countOf = (count: number, one: string, many?: string): string =>
  `${count.toLocaleString('en-US')} ${plural(count, one, many)}`;

// The British form has no comma before “and” or “or”.
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const any = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names as a list in a sentence: A, B and C; empty for none. */
export const listOf = (names: readonly string[]): string => all.format(names);

/** Names as a choice in a sentence: A, B or C; empty for none. */
export const eitherOf = (names: readonly string[]): string => any.format(names);

/** A text with its first letter in upper case. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NUMERALS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number up to twelve as a word, a larger one in figures. */
export const inWords = (number: number): string => NUMERALS[number] ?? String(number);
