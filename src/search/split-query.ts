import { wordsOf, trimWord } from './tokens.ts';

/** A query in its pieces, each as it was typed. */
export interface SplitQuery {
  words: string[];
  /** What stood in quotation marks of any style. */
  phrases: string[];
  /** Words after a minus. */
  excluded: string[];
}

const TAG = /<\/?[a-z][^<>]*>/giu;

/** Words in quotation marks: straight, typographic, German, French. A lone mark is none. */
const QUOTED = /["“”„‟«»]([^"“”„‟«»]+)["“”„‟«»]/gu;

const MINUS = /^[-−–](?=[\p{L}\p{N}])/u;

/** A sign between two words parts them, but not in a number, a date or a compound. */
const APART = /[\s_*#…;!?()[\]{}<>=+~^`\\|&]+|[,.:](?=\s|$)|\/(?=\D)|(?<=\D)\//gu;

/** Parts a query into words, phrases and what is excluded. */
export function splitQuery(typed: string): SplitQuery {
  const phrases: string[] = [];
  const rest = typed
    .normalize('NFKC')
    .replace(TAG, ' ')
    .replace(QUOTED, (_, phrase: string) => {
      phrases.push(phrase.trim());
      return ' ';
    });
  const pieces = wordsOf(
    rest.replaceAll(APART, (sign) => (/^[.,:]/u.test(sign) ? `${sign} ` : ' ')),
  );
  const excluded = pieces.filter((piece) => MINUS.test(piece)).map((piece) => trimWord(piece));
  const words = pieces
    .filter((piece) => !MINUS.test(piece))
    .filter((piece) => trimWord(piece) !== '')
    .map((piece) => (/^\d+\.$/u.test(piece) ? piece : trimWord(piece)));
  return { words, phrases: phrases.filter(Boolean), excluded: excluded.filter(Boolean) };
}
