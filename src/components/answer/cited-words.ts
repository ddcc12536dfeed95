import type { SelectedWords } from './read-selection.ts';

/** The words that a link to citations was made for. */
export const citedWords = new WeakMap<HTMLElement, SelectedWords>();
