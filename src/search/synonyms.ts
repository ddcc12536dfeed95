import { nameKey } from './read-names.ts';
import { wordsOf } from './tokens.ts';

/** Words that mean the same to a reader, in groups: what one finds, the others find too. */
export class Synonyms {
  private readonly groups = new Map<string, readonly string[]>();
  private readonly longest: number;

  /** @param stored one group a line, its members parted by `|`. */
  constructor(stored: readonly string[]) {
    for (const group of stored) {
      const members = group.split('|');
      for (const member of members) {
        const key = nameKey(member);
        const others = members.filter((other) => nameKey(other) !== key);
        this.groups.set(key, [...(this.groups.get(key) ?? []), ...others]);
      }
    }
    this.longest = Math.max(0, ...[...this.groups.keys()].map((key) => wordsOf(key).length));
  }

  /** What means the same as a word or some words. */
  of(words: string): readonly string[] {
    return this.groups.get(nameKey(words)) ?? [];
  }

  /** How many words the longest group member has that some words begin with, if more than one. */
  severalAt(words: readonly string[]): number {
    for (let length = Math.min(this.longest, words.length); length > 1; length -= 1)
      if (this.groups.has(nameKey(words.slice(0, length).join(' ')))) return length;
    return 0;
  }
}
