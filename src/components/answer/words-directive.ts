/** Words of a passage as a link names them: `text=prefix-,start,end,-suffix`. */
export interface NamedWords {
  /** What stands before the words; empty if the link does not say. */
  prefix: string;
  /** The words, or how they begin. */
  start: string;
  /** How they end, where they are too many to be written out; otherwise empty. */
  end: string;
  /** What stands after them. */
  suffix: string;
}

/** What parts the id of a fragment from the words that a browser is to find. */
export const WORDS_MARK = ':~:text=';

/** Letters that have a meaning in a directive, or in the texts that addresses are pasted into. */
const SPECIAL = /[-'()*!~]/gu;

const encode = (words: string): string =>
  encodeURIComponent(words).replaceAll(
    SPECIAL,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** A text with one space wherever it has white space: the lines of a file are nobody's words. */
export const collapse = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** What follows `text=` in the address of words. */
export const writeDirective = ({ prefix, start, end, suffix }: NamedWords): string =>
  [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ]
    .filter((part) => part !== '')
    .join(',');

/**
 * The words that a directive names: what follows `text=`. Of several directives the first counts.
 * @returns undefined if it names none.
 */
export function readDirective(directive: string): NamedWords | undefined {
  const parts = (directive.split('&')[0] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = '', ...more] = parts.map((part) => collapse(decode(part)));
  if (start === '' || more.length > 0) return undefined;
  return { prefix: collapse(decode(prefix)), start, end, suffix: collapse(decode(suffix)) };
}
