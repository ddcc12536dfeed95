import { nameKey } from './read-names.ts';
import { wordsOf } from './tokens.ts';

/** Stands before a word that the edition has so often that no other is looked for in its place. */
export const ENOUGH_ITSELF = '=';

/** Words that mean the same to a reader, in groups: what one finds, the others find too. */
export class Synonyms {
  private readonly groups = new Map<string, readonly string[]>();
  private readonly longest: number;

  /** @param groups one group a line, its members parted by `|`. */
  constructor(groups: readonly string[]) {
    for (const group of groups) {
      const stored = group.split('|');
      const members = stored.map((member) => member.replace(ENOUGH_ITSELF, ''));
      for (const member of stored.filter((each) => !each.startsWith(ENOUGH_ITSELF))) {
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
