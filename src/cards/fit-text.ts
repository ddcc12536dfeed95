/** How wide a text is on one line, in pixels. */
export type Measure = (text: string) => number;

/** Lines of a text. */
export interface Fitted {
  lines: string[];
  /** Whether words were left out, and an ellipsis says so. */
  isCut: boolean;
}

/** A no-break space holds two words together. */
const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** Breaks a text into lines; undefined where a word is wider than a line. */
export function breakLines(text: string, width: number, measure: Measure): string[] | undefined {
  const space = measure(' ');
  const lines: string[] = [];
  let used = 0;
  for (const word of wordsOf(text)) {
    const own = measure(word);
    if (own > width) return undefined;
    if (lines.length > 0 && used + space + own <= width) {
      lines.push(`${lines.pop()} ${word}`);
      used += space + own;
    } else {
      lines.push(word);
      used = own;
    }
  }
  return lines;
}

/** How near the width of balanced lines is found, in pixels. */
const NEAR = 4;

/** Two lines that part where the sentence pauses, if neither is half as long as the other. */
function breakAtPause(text: string, width: number, measure: Measure): string[] | undefined {
  const parts = [...text.matchAll(/[,;:] /gu)].map(({ index }) => [
    text.slice(0, index + 1),
    text.slice(index + 2),
  ]);
  return parts.find((lines) => {
    const lengths = lines.map(measure);
    return Math.max(...lengths) <= width && Math.min(...lengths) * 2 >= Math.max(...lengths);
  });
}

/** The same number of lines, as nearly of one length as words allow; of two, best at a pause. */
export function balance(lines: readonly string[], width: number, measure: Measure): string[] {
  const text = lines.join(' ');
  const parted = lines.length === 2 ? breakAtPause(text, width, measure) : undefined;
  if (parted) return parted;
  let best = [...lines];
  let narrow = width / 2;
  let wide = width;
  while (lines.length > 1 && wide - narrow > NEAR) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(text, middle, measure);
    if (tried?.length === lines.length) {
      best = tried;
      wide = middle;
    } else narrow = middle;
  }
  return best;
}

/** The marks that a text may end with, which it keeps when it is cut. */
const CLOSING = /[”»“]$/u;

/** Leaves out the fewest words at the end of a text, and says so with an ellipsis. */
function cutWords(text: string, fits: (shorter: string) => boolean): string | undefined {
  const words = wordsOf(text);
  const mark = CLOSING.exec(text)?.[0] ?? '';
  for (let count = words.length - 1; count > 0; count--) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–—-]+$/u, '');
    const shorter = `${kept}\u00A0…${mark}`;
    if (fits(shorter)) return shorter;
  }
  return undefined;
}

/** Leaves out letters of a text that has no word short enough. */
function cutLetters(text: string, fits: (shorter: string) => boolean): string {
  const letters = [...text];
  const count = letters.findLastIndex((_, at) => fits(`${letters.slice(0, at).join('')}…`));
  return `${letters.slice(0, Math.max(count, 0)).join('')}…`;
}

/** A text on at most some lines: whole if it fits, else cut at a word. */
export function fitLines(text: string, width: number, most: number, measure: Measure): Fitted {
  const fit = (tried: string) => {
    const lines = breakLines(tried, width, measure);
    return lines && lines.length <= most ? lines : undefined;
  };
  const whole = fit(text);
  if (whole) return { lines: whole, isCut: false };
  const fits = (shorter: string) => fit(shorter) !== undefined;
  const cut = cutWords(text, fits) ?? cutLetters(text, fits);
  return { lines: fit(cut) ?? [], isCut: true };
}
