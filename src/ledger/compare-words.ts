import { diffArrays } from 'diff';

/** A run of words of one wording: in the other too, or only in this one. */
export interface WordsPart {
  text: string;
  isOwn: boolean;
}

/** How many words of a long run that did not change are printed at each of its ends. */
const SHOWN = 5;

/** The words of a text, each with the space after it. */
const wordsOf = (text: string): string[] => text.split(/(?<=\s)(?=\S)/u);

/** Leaves out the middle of a long run that did not change: it is on the page. */
const shorten = (words: readonly string[]): string =>
  words.length > SHOWN * 3
    ? `${words.slice(0, SHOWN).join('')}… ${words.slice(-SHOWN).join('')}`
    : words.join('');

/** Two wordings of a passage, each as what both have and what only it has. */
export function compareWords(
  before: string,
  after: string,
): { before: WordsPart[]; after: WordsPart[] } {
  // Compared with a space at their ends, so that a last word is the same elsewhere.
  const parts = diffArrays(wordsOf(`${before} `), wordsOf(`${after} `));
  const without = (side: 'added' | 'removed') =>
    parts
      .filter((part) => !part[side])
      .map(({ value, added, removed }) => {
        const isOwn = added || removed;
        return { text: isOwn ? value.join('') : shorten(value), isOwn };
      });
  return { before: without('added'), after: without('removed') };
}
