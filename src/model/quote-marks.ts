type Pair = [open: string, close: string];

/** The marks of each language: around words, and around words inside them. */
const MARKS: Record<string, [outer: Pair, inner: Pair]> = {
  cs: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  fr: [
    ['«\u00A0', '\u00A0»'],
    ['“', '”'],
  ],
  it: [
    ['«', '»'],
    ['“', '”'],
  ],
  lt: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  sk: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  uk: [
    ['«', '»'],
    ['„', '“'],
  ],
  zh: [
    ['「', '」'],
    ['『', '』'],
  ],
};

const ENGLISH: [outer: Pair, inner: Pair] = [
  ['“', '”'],
  ['‘', '’'],
];

/** The marks of a language, of whatever region; the English ones for one that is not listed. */
const marksOf = (language: string): readonly [Pair, Pair] =>
  MARKS[language.split('-', 1)[0] ?? ''] ?? ENGLISH;

/** The quotation marks of a language. */
export const quoteMarks = (language: string): Pair => marksOf(language)[0];

/** Words between double marks of any form. */
const INSIDE = /["“”„«](?<words>[^"“”„«»]+)["“”»]/gu;

/**
 * Words in the quotation marks of their language. Words that they quote get its inner marks,
 * whatever marks an outlet printed.
 */
export function quote(words: string, language: string): string {
  const [[open, close], [innerOpen, innerClose]] = marksOf(language);
  return `${open}${words.replace(INSIDE, `${innerOpen}$<words>${innerClose}`)}${close}`;
}
