import { type NamedWords, collapse } from './words-directive.ts';

/** How many words beside a selection say which of equal words are meant. */
const CONTEXT_WORDS = 3;

/** How many words of a long selection begin and end it in an address. */
const END_WORDS = 5;

/** The longest words, in letters, that an address writes out. */
const WHOLE_LENGTH = 300;

/** Words in a text that may be broken by what is no part of it. */
export interface PlacedWords {
  /** What stands before them, up to the next break. */
  before: string;
  /** The words, parted where something stands between them that is no part of the text. */
  pieces: readonly string[];
  /** What stands after them, up to the next break. */
  after: string;
}

const wordsIn = (text: string): string[] => collapse(text).split(' ').filter(Boolean);

/** Context that has words: a browser finds no stop alone. */
const worded = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

const longer = (one: string, other: string): string => (one.length >= other.length ? one : other);

/**
 * Names words so that no others are meant: with what stands before and after them.
 * @param needed what the words need beside them to be the only ones on the page.
 */
export function nameWords(
  { before, pieces, after }: PlacedWords,
  needed: { prefix?: string | undefined; suffix?: string | undefined },
): NamedWords {
  const whole = collapse(pieces.join(''));
  const isWhole = pieces.length === 1 && whole.length <= WHOLE_LENGTH;
  const first = wordsIn(pieces[0] ?? '').slice(0, END_WORDS);
  const last = wordsIn(pieces.at(-1) ?? '').slice(-END_WORDS);
  const prefix = worded(wordsIn(before).slice(-CONTEXT_WORDS).join(' '));
  const suffix = worded(wordsIn(after).slice(0, CONTEXT_WORDS).join(' '));
  return {
    prefix: longer(prefix, collapse(needed.prefix ?? '')),
    start: isWhole ? whole : first.join(' '),
    end: isWhole ? '' : last.join(' '),
    suffix: longer(suffix, collapse(needed.suffix ?? '')),
  };
}
