import { fitLines } from './fit-text.ts';
import type { Letters, Style } from './set-letters.ts';

/** A text on one line: whole if it fits, else as many of its words. */
export const fitLine = (letters: Letters, text: string, style: Style, width: number): string =>
  fitLines(text, width, 1, (line) => letters.widthOf(line, style)).lines[0] ?? '';
