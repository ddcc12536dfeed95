import { capitalize } from '../model/english.ts';
import type { Reading } from './answer.ts';

/** Keeps account of what is made of the words of one query, to be said above its results. */
export class ReadingAccount {
  private readonly corrected: { typed: string; read: string }[] = [];
  private readonly also = new Set<string>();
  private readonly missing: string[] = [];

  /** A word was read as another. */
  correct(typed: string, read: string): void {
    const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
    this.corrected.push({ typed, read: isCapital ? capitalize(read) : read });
  }

  /** A name or a word is looked for too. */
  readAlso(words: string): void {
    this.also.add(words);
  }

  /** The edition does not have a word. */
  miss(word: string): void {
    this.missing.push(word);
  }

  /** What was made of the query so far. */
  reading(typed: string): Reading {
    const read = this.corrected.reduce(
      (text, change) => text.replace(change.typed, change.read),
      typed.trim(),
    );
    return { corrected: this.corrected, also: [...this.also], missing: this.missing, read };
  }
}
