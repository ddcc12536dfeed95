/** The heights of what stands in a margin, in pixels, each with the space after it. */
export interface MarginHeights {
  entries: readonly number[];
  notes: readonly { closed: number; open: number }[];
  /** The line that opens the entries for which there is no room. */
  rest: number;
}

/** What of a margin is printed open, counted from the first. The rest opens on demand. */
export interface FittedMargin {
  entries: number;
  notes: number;
}

/**
 * How much longer than its room a margin may be, in pixels: half a line of text. The text then
 * has a little more space before the next paragraph, which nobody sees.
 */
const ALLOWANCE = 16;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);

/**
 * How much of a margin fits beside its paragraph. A note that does not is closed, the last first;
 * if that is not enough, the last entries are put behind a line. The first entry always stands.
 * @param room the height of the paragraph and of what follows it without a margin of its own.
 */
export function fitMargin({ entries, notes, rest }: MarginHeights, room: number): FittedMargin {
  const heightOf = (fitted: FittedMargin): number =>
    sumOf(entries.slice(0, fitted.entries)) +
    (fitted.entries < entries.length ? rest : 0) +
    sumOf(notes.map(({ closed, open }, index) => (index < fitted.notes ? open : closed)));
  const fitted = { entries: entries.length, notes: notes.length };
  const isTooLong = () => heightOf(fitted) > room + ALLOWANCE;
  while (fitted.notes > 0 && isTooLong()) fitted.notes -= 1;
  while (fitted.entries > 1 && isTooLong()) fitted.entries -= 1;
  return fitted;
}
