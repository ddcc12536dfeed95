/** Words of a reference in one face. */
export interface Run {
  words: string;
  /** Whether they are a title that is set in italics. */
  isItalic: boolean;
}

/** Words in the face of the text. */
export const upright = (words: string): Run => ({ words, isItalic: false });

/** The words of a reference without their faces. */
export const wordsOf = (runs: readonly Run[]): string => runs.map(({ words }) => words).join('');
