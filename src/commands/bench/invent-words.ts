/** How many different words there are for each chapter, up to a limit, as in real texts. */
const NEW_WORDS = 12;
const MOST_WORDS = 12_000;

const SYLLABLES = 'ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo ra re ri ro'.split(
  ' ',
);

/** A word for a number: always the same, and no two alike. */
export function wordAt(number: number): string {
  let [rest, word] = [number + SYLLABLES.length ** 2, ''];
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** Numbers between 0 and 1 that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** How many different words some chapters have. */
export const vocabularySize = (chapters: number): number =>
  Math.min(MOST_WORDS, 400 + chapters * NEW_WORDS);

/** What invented texts are made with. */
export interface Inventor {
  /** Some words. */
  words: (count: number) => string;
  /** A number from 0 to below a limit; the small ones are frequent and most are rare. */
  pick: (limit: number) => number;
}

/** Invents words as frequent as in real texts of a length: the same in every run. */
export function inventWords(chapters: number): Inventor {
  const random = numbers(7);
  const size = vocabularySize(chapters);
  // Some words are frequent and most are rare, as in every language.
  const pick = (limit: number) => Math.floor(limit * random.next().value ** 3);
  let last = -1;
  /** Not the same word again, which no text may have. */
  const next = () => {
    const picked = pick(size);
    last = picked === last ? (picked + 1) % size : picked;
    return wordAt(last);
  };
  return { pick, words: (count) => Array.from({ length: count }, next).join(' ') };
}
