import type { Box } from './place-names.ts';
import type { PlottedPoint } from './plot-by-date.ts';

/** The radius of a disc or ring, with its line. */
const RADIUS = 6;

/** Half of a bar, and how far the dots on its open side go. */
export const BAR_HALF = 9;
export const OPEN_LENGTH = 32;

/** What the mark of a number covers in its drawing. */
export function boxOfMark({ shape, x, y, until = y }: PlottedPoint): Box {
  if (shape === 'given' || shape === 'about')
    return { left: x - RADIUS, top: y - RADIUS, width: RADIUS * 2, height: RADIUS * 2 };
  const top = shape === 'or more' ? y - OPEN_LENGTH : until;
  const bottom = shape === 'at most' ? y + OPEN_LENGTH : y;
  return { left: x - BAR_HALF, top: top - 2, width: BAR_HALF * 2, height: bottom - top + 4 };
}
