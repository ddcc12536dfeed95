/** Words that a story allows, and spellings that it forbids. */
export interface WordList {
  /** Words that are right though no dictionary has them, with the line of each. */
  words: Map<string, number>;
  /** Spellings that are not used, with those to use. Several words may be forbidden as one. */
  forbidden: Map<string, string>;
  /** Lines that are neither. */
  problems: number[];
}

/**
 * Reads a list of words: in each line words that are right, or a spelling that is not used and,
 * after an
 * arrow, the one to use. What follows # is a remark.
 */
export function readWordList(text: string): WordList {
  const list: WordList = { words: new Map(), forbidden: new Map(), problems: [] };
  for (const [index, line] of text.split('\n').entries()) {
    const [written = ''] = line.split('#');
    const sides = written.split('->').map((side) => side.trim());
    const [wrong = '', right = ''] = sides;
    if (sides.length === 1)
      for (const word of wrong.split(/\s+/u).filter(Boolean)) list.words.set(word, index + 1);
    else if (sides.length === 2 && wrong && right) list.forbidden.set(wrong, right);
    else list.problems.push(index + 1);
  }
  return list;
}
