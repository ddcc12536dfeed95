/** A character that nobody sees in a text. */
export interface UnseenCharacter {
  /** Its number, as U+200B. */
  code: string;
  line: number;
}

/**
 * Controls, characters without a sign, those that turn or join their neighbors, blanks that look
 * like another, and numbers without a character. Scripts that need a joiner may have it.
 */
const UNSEEN =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])[\u200C\u200D]|(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|[\u2000-\u200A\u202F\u205F\u3000\u115F\u1160\u3164\uFFA0\uFFFD\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/** How a character is named where its number is known: `U+200B`. */
export const nameCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters written by their number or name, as HTML and YAML do. */
const WRITTEN = /&#(\d+);|(?:&#x|\\u|\\x)([\da-f]+);?|&(\w+);/giu;

/** Names of HTML for characters that nobody sees. */
const NAMED: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NoBreak: '\u2060',
};

/** Numbers that can be of a character: the others are printed as the sign of a lost letter. */
const isCode = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

function readWritten(written: string, ...[decimal, hex, name]: (string | undefined)[]): string {
  if (name !== undefined) return NAMED[name] ?? written;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return isCode(code) ? String.fromCodePoint(code) : '\uFFFD';
}

/** The characters of a text that nobody sees, also those spelled out, each once per line. */
export const findUnseen = (text: string): UnseenCharacter[] =>
  text.split('\n').flatMap((part, index) => {
    const read =
      part.includes('&') || part.includes('\\') ? part.replace(WRITTEN, readWritten) : part;
    return [...new Set(read.match(UNSEEN) ?? [])].map((character) => ({
      code: nameCode(character),
      line: index + 1,
    }));
  });
