import { diffArrays } from 'diff';

/** A paragraph that an edition has published. */
export interface KnownParagraph {
  id: string;
  words: string;
}

/** Two paragraphs are alike if the shorter has this share of its words from the other. */
const ALIKE = 0.5;

/** A paragraph was parted from another, or joined to it, if it has so much of its words from it. */
const PARTED = 0.8;

/** A paragraph is no part of another that has more words than this share of its own. */
const WHOLE = 0.9;

/** What standing between the same neighbors adds to a likeness. */
const SAME_GAP = 0.2;

/** How much more alike than any rival a match has to be. */
const CLEARLY = 0.1;

/** Words that tell one paragraph from another have at least so many letters. */
const TELLING_LETTERS = 4;

/** A paragraph with fewer telling words is compared by all of its words. */
const FEWEST_TELLING = 4;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= TELLING_LETTERS || /\p{N}/u.test(word));
  return telling.length >= FEWEST_TELLING ? telling : words;
}

const countCommon = (a: string[], b: string[]): number =>
  diffArrays(a, b).reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? 0 : count),
    0,
  );

interface Candidate {
  known: number;
  present: number;
  likeness: number;
  /** Whether one of the two is a part of the other: a paragraph was split, or two were joined. */
  isPart: boolean;
}

/** Whether two places are between the same neighbors among those that are matched. */
const isInSameGap =
  (matches: readonly (readonly [known: number, present: number])[]) =>
  (known: number, present: number): boolean =>
    matches.every(([a, b]) => a < known === b < present);

/** The paragraphs that are neither matched nor known, each as its place and its words. */
const restOf = (texts: readonly string[], taken: ReadonlySet<number>) =>
  texts.flatMap((text, place) => (taken.has(place) ? [] : [{ place, words: wordsOf(text) }]));

class Matching {
  readonly matches: [known: number, present: number][] = [];
  private readonly known: readonly string[];
  private readonly present: readonly string[];

  constructor(known: readonly string[], present: readonly string[]) {
    this.known = known;
    this.present = present;
  }

  /** The same words, in their order where they stand twice. */
  matchSameWords(): void {
    const taken = new Set<number>();
    this.known.forEach((words, place) => {
      const same = this.present.findIndex((text, index) => text === words && !taken.has(index));
      if (same < 0) return;
      taken.add(same);
      this.matches.push([place, same]);
    });
  }

  private candidates(): Candidate[] {
    const isNear = isInSameGap([...this.matches]);
    const before = restOf(this.known, new Set(this.matches.map(([known]) => known)));
    const now = restOf(this.present, new Set(this.matches.map(([, present]) => present)));
    return before.flatMap((old) =>
      now.flatMap((next): Candidate[] => {
        const common = countCommon(old.words, next.words);
        const [shorter = 0, longer = 0] = [old.words.length, next.words.length].toSorted(
          (a, b) => a - b,
        );
        const share = common / (shorter || 1);
        if (share < ALIKE) return [];
        const likeness = common / longer + (isNear(old.place, next.place) ? SAME_GAP : 0);
        const isPart = share >= PARTED && shorter < longer * WHOLE;
        return [{ known: old.place, present: next.place, likeness, isPart }];
      }),
    );
  }

  /**
   * Paragraphs that are alike, the most alike first. Where another is about as alike, only the
   * first part of one that was split or joined is taken: all else would be guessed.
   */
  matchLikeWords(): void {
    let open = this.candidates().toSorted((a, b) => b.likeness - a.likeness);
    while (open.length > 0) {
      const [best] = open;
      if (!best) return;
      const close = open.filter(
        ({ known, present, likeness }) =>
          (known === best.known || present === best.present) && likeness > best.likeness - CLEARLY,
      );
      const [first = best] = close.toSorted((a, b) => a.known - b.known || a.present - b.present);
      if (close.every(({ isPart }) => isPart) || close.length === 1)
        this.matches.push([first.known, first.present]);
      open = open.filter(
        ({ known, present }) =>
          !close.some((each) => each.known === known || each.present === present),
      );
    }
  }
}

/**
 * Which known paragraph each present one is: by the same words first, then by order and likeness.
 * What cannot be told safely is left out.
 * @param known in the order in which they stood.
 * @returns for each present paragraph the id of the known one, or undefined for a new one.
 */
export function matchParagraphs(
  known: readonly KnownParagraph[],
  present: readonly string[],
): (string | undefined)[] {
  const matching = new Matching(
    known.map(({ words }) => words),
    present,
  );
  matching.matchSameWords();
  matching.matchLikeWords();
  const byPlace = new Map(matching.matches.map(([old, now]) => [now, known[old]?.id]));
  return present.map((_, place) => byPlace.get(place));
}
