/*
 * The words that a reader looked for go along to the passage that is opened, in this tab only: the
 * address stays as everybody else has it.
 */

/** Their name in the browser's storage, which the script of every page looks for. */
const FOUND = 'found';

/** The words of a result that was opened, and its address. */
export interface FoundWords {
  address: string;
  words: readonly string[];
}

const isFoundWords = (value: unknown): value is FoundWords =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  'words' in value &&
  Array.isArray(value.words);

/** Keeps the words that a result shows as found, for the page that it leads to. */
export function keepFoundWords({ href }: HTMLAnchorElement, result: Element): void {
  const words = [...result.querySelectorAll('mark')].map((mark) => mark.textContent);
  try {
    sessionStorage.setItem(FOUND, JSON.stringify({ address: href, words: [...new Set(words)] }));
  } catch {
    // The browser stores nothing: the passage is opened without marks.
  }
}

/** The words that were looked for, if this is the passage that was opened. */
export function foundWordsHere(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(FOUND) ?? '');
    return isFoundWords(kept) && kept.address === location.href ? kept.words : [];
  } catch {
    return [];
  }
}

/** Forgets the words. */
export function forgetFoundWords(): void {
  try {
    sessionStorage.removeItem(FOUND);
  } catch {
    // Nothing was stored.
  }
}
