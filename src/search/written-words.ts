import { fold } from '../model/fold.ts';
import { joined, numberKey, trimWord, wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The shortest part of a word that was typed as one with another. */
const SHORTEST_PART = 3;

/** How the edition writes what was typed: words, numbers, and words that follow each other. */
export class WrittenWords {
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the edition has a folded word. */
  has(key: string): boolean {
    return this.vocabulary.find(key).length > 0;
  }

  private of(word: string): string | undefined {
    const number = numberKey(word);
    if (number !== undefined) return this.vocabulary.findNumber(number)[0];
    return this.vocabulary.find(fold(word))[0] ?? this.vocabulary.find(fold(joined(word)))[0];
  }

  /** Words that follow each other, as the edition writes them; undefined if it lacks one. */
  phrase(words: string): string | undefined {
    const typed = wordsOf(words).map(trimWord).filter(Boolean);
    // Single letters are not in the vocabulary, but they are in the index.
    const written = typed.map((word) => (word.length === 1 ? word : this.of(word)));
    return written.every((word) => word !== undefined) ? written.join(' ') : undefined;
  }

  /** Two words that were typed as one. */
  inTwo(key: string): string | undefined {
    for (let at = SHORTEST_PART; at <= key.length - SHORTEST_PART; at += 1) {
      const [one, other] = [key.slice(0, at), key.slice(at)];
      if (this.has(one) && this.has(other)) return `${one} ${other}`;
    }
    return undefined;
  }
}
