import { type Passage, plainPassage } from '../../model/passage.ts';

/** Sections of a generated chapter, and the words of each. */
const SECTIONS = 6;
const WORDS = 90;

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

/** Invented chapters: each is a passage with its summary, and has some sections. */
export function generatePassages(chapters: number): Passage[] {
  const random = numbers(7);
  const size = vocabularySize(chapters);
  // Some words are frequent and most are rare, as in every language.
  const word = () => wordAt(Math.floor(size * random.next().value ** 3));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const passage = (address: string, kind: 'chapter' | 'passage', length: number): Passage => ({
    ...plainPassage,
    address,
    kind,
    title: words(3),
    text: `${words(length)}.`,
  });
  return Array.from({ length: chapters }, (_, chapter) => [
    passage(`/part/chapter-${chapter}/`, 'chapter', 40),
    ...Array.from({ length: SECTIONS }, (__, section) =>
      passage(`/part/chapter-${chapter}/#section-${section}`, 'passage', WORDS),
    ),
  ]).flat();
}
