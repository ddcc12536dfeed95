/** Letters that are no letter with a mark, and how they are typed without them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** A word of plain letters and signs, which most are: only its capitals are folded. */
const PLAIN = /^[!-~]*$/u;

/**
 * A text as it is compared: lower case, without the marks on letters, with plain apostrophes and
 * dashes.
 */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .replace(/\s+/gu, ' ');
