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

/** The largest number below a limit that something is true of, as of all smaller ones; else 0. */
function mostOf(limit: number, isTrue: (count: number) => boolean): number {
  let [known, refuted] = [0, limit];
  while (refuted - known > 1) {
    const middle = Math.floor((known + refuted) / 2);
    if (isTrue(middle)) known = middle;
    else refuted = middle;
  }
  return known;
}

/** The first of the words of a text, with an ellipsis. */
function beginningOf(words: readonly string[], count: number, mark: string): string {
  const kept = words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '');
  return `${kept}\u00A0…${mark}`;
}

/** Leaves out the fewest words at the end of a text; if not even the first fits, some letters. */
function cut(text: string, fits: (shorter: string) => boolean): string {
  const words = wordsOf(text);
  const mark = CLOSING.exec(text)?.[0] ?? '';
  const count = mostOf(words.length, (many) => fits(beginningOf(words, many, mark)));
  if (count > 0) return beginningOf(words, count, mark);
  const letters = [...text];
  const first = (many: number) => `${letters.slice(0, many).join('')}…`;
  return first(mostOf(letters.length, (many) => fits(first(many))));
}

/** A text on at most some lines: whole if it fits, else cut at a word. */
export function fitLines(text: string, width: number, most: number, measure: Measure): Fitted {
  const fit = (tried: string) => {
    const lines = breakLines(tried, width, measure);
    return lines && lines.length <= most ? lines : undefined;
  };
  const whole = fit(text);
  if (whole) return { lines: whole, isCut: false };
  const shorter = cut(text, (tried) => fit(tried) !== undefined);
  return { lines: fit(shorter) ?? [], isCut: true };
}
