import { distance } from 'fastest-levenshtein';
import { fold } from '../model/fold.ts';
import { isJoining } from './function-words.ts';
import { numberKey, stemsOf } from './tokens.ts';
import { mayBeCases } from './variants.ts';

/** How often a word must occur to be called common, which is what a wrong letter is more often. */
const COMMON = 4;

/** The longest beginning that two words share in the file: a capital letter says its length. */
const LONGEST = 25;
const A = 'A'.charCodeAt(0);

/** Words in order, each without what it shares with the one before it. */
function front(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < LONGEST && shared < word.length && word[shared] === last[shared]) shared += 1;
      last = word;
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

function unfront(coded: string): string[] {
  let last = '';
  return (coded.match(/[A-Z][^A-Z]*/gu) ?? []).map((entry) => {
    last = last.slice(0, entry.charCodeAt(0) - A) + entry.slice(1);
    return last;
  });
}

/** The words of the edition as they are stored: the common ones, then the rare ones. */
export type StoredWords = readonly [common: string, rare: string];

/**
 * The words of the edition, ready to be stored. A word is left out if it is another with an English
 * ending, as the engine finds it by that other, or if it is a word of a name, which is stored
 * there.
 */
export function storeWords(words: readonly string[], named: readonly string[]): StoredWords {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const elsewhere = new Set(named);
  const kept = [...counts].filter(
    ([word]) => !elsewhere.has(word) && !stemsOf(word).some((stem) => counts.has(stem)),
  );
  const sorted = (isWanted: (count: number) => boolean) =>
    front(kept.flatMap(([word, count]) => (isWanted(count) ? word : [])).toSorted());
  return [sorted((count) => count >= COMMON), sorted((count) => count < COMMON)];
}

/** From how many letters on one wrong letter is forgiven, and from how many two. */
const ONE_WRONG = 4;
const TWO_WRONG = 7;

/** Words in which two neighboring letters have changed places, and what they may have been. */
const swaps = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const next = word[at + 1];
    return next === undefined || next === letter
      ? []
      : word.slice(0, at) + next + letter + word.slice(at + 2);
  });

/** The words of the edition, to look up what was typed. All that is asked is folded. */
export class Vocabulary {
  /** What the edition writes for each folded word: `zolc` is `żółć`. */
  private readonly written = new Map<string, string[]>();
  private readonly byLength = new Map<number, string[]>();
  private readonly numbers = new Map<string, string[]>();
  private readonly common: ReadonlySet<string>;
  private cyrillic: readonly string[] | undefined;
  private sorted: readonly string[] | undefined;

  /** @param named the words of names. They count as common: names are what is looked for most. */
  constructor([common, rare]: StoredWords, named: readonly string[]) {
    const first = [...unfront(common), ...named];
    this.common = new Set(first.map(fold));
    for (const word of new Set([...first, ...unfront(rare)])) this.add(word);
  }

  private add(word: string): void {
    const key = fold(word);
    const known = this.written.get(key);
    if (known) known.push(word);
    else {
      this.written.set(key, [word]);
      const group = this.byLength.get(key.length);
      if (group) group.push(key);
      else this.byLength.set(key.length, [key]);
    }
    const number = numberKey(word);
    if (number !== undefined) this.numbers.set(number, [...(this.numbers.get(number) ?? []), word]);
  }

  /** The words of the edition that a folded word is, with or without an English ending. */
  find(word: string): readonly string[] {
    for (const each of [word, ...stemsOf(word)]) {
      const written = this.written.get(each);
      if (written) return written;
    }
    return [];
  }

  /** The words of the edition that write a number: `10000` is `10,000`. */
  findNumber(key: string): readonly string[] {
    return this.numbers.get(key) ?? [];
  }

  /** The Cyrillic words of the edition of which a folded word may be another case. */
  casesOf(word: string): string[] {
    if (!/^[\p{sc=Cyrillic}]+$/u.test(word)) return [];
    this.cyrillic ??= [...this.written.keys()].filter((each) => /^[\p{sc=Cyrillic}]/u.test(each));
    return this.cyrillic
      .filter((each) => each !== word && mayBeCases(word, each))
      .flatMap((each) => this.written.get(each) ?? []);
  }

  /** Some words of the edition that begin with a folded beginning, the common ones first. */
  startingWith(beginning: string, most: number): string[] {
    this.sorted ??= [...this.written.keys()].toSorted();
    const found: string[] = [];
    for (let at = this.firstFrom(beginning); at < this.sorted.length; at += 1) {
      const word = this.sorted[at] ?? '';
      if (!word.startsWith(beginning)) break;
      found.push(word);
    }
    return this.commonFirst(found)
      .slice(0, most)
      .flatMap((word) => this.written.get(word) ?? []);
  }

  /** The place of the first word that is not before another. */
  private firstFrom(word: string): number {
    let [low, high] = [0, this.sorted?.length ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted?.[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private commonFirst(words: readonly string[]): string[] {
    return words.toSorted((a, b) => Number(this.common.has(b)) - Number(this.common.has(a)));
  }

  /**
   * The word of the edition that was probably meant: with one wrong letter from four letters on,
   * two from seven. Undefined if none is near.
   */
  near(word: string): string | undefined {
    // An ending is rarely wrong: without it, two wrong letters of `annoyed` are most of the word.
    const length = Math.min(word.length, ...stemsOf(word).map((stem) => stem.length));
    const most = length >= TWO_WRONG ? 2 : word.length >= ONE_WRONG ? 1 : 0;
    if (most === 0 || /\d/u.test(word)) return undefined;
    const swapped = swaps(word).filter((each) => this.written.has(each));
    const found = swapped.length > 0 ? swapped : this.nearest(word, most);
    const [best] = this.commonFirst(found).toSorted(
      (a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]),
    );
    return best === undefined ? undefined : this.written.get(best)?.[0];
  }

  private nearest(word: string, most: number): string[] {
    let limit = most;
    let found: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1)
      for (const each of this.byLength.get(length) ?? []) {
        if (each.length < ONE_WRONG || isJoining(each)) continue;
        const wrong = distance(word, each);
        if (wrong > limit) continue;
        if (wrong < limit) found = [];
        limit = wrong;
        found.push(each);
      }
    return found;
  }
}
