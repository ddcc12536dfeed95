import type { TitleCard } from '../model/card.ts';
import type { Standing } from '../model/standings.ts';
import { box } from './drawing.ts';

/** The height of a bar, and the thickness of its ground line and of its outlines, in pixels. */
export const BAR = 46;
const GROUND = 3;
const OUTLINE = 5;
/** Between two standings, between the halves of one claim of both sides, and under the ground. */
const BETWEEN = 8;
const SLIT = 6;
const HANGING = 14;

type Draw = (x: number, width: number, bottom: number, count: number) => string;

const outlined = (path: string, dashes = ''): string =>
  `<path fill="none" stroke="currentColor" stroke-width="${OUTLINE}"${dashes} d="${path}"/>`;

/** A block for each claim, with a slit for the two sides that say the same. */
const slit: Draw = (x, width, bottom, count) => {
  const claim = width / count;
  const half = (claim - Math.min(SLIT, claim / 3)) / 2;
  return Array.from({ length: count }, (_, index) => x + index * claim)
    .map(
      (left) =>
        box(left, bottom - BAR, half, BAR) + box(left + claim - half, bottom - BAR, half, BAR),
    )
    .join('');
};

const inset = OUTLINE / 2;

const SHAPES: Readonly<Record<Standing, Draw>> = {
  'confirmed by both sides': slit,
  'independently documented': (x, width, bottom) => box(x, bottom - BAR, width, BAR),
  'computed here': (x, width, bottom) =>
    box(x, bottom - BAR + 5, width, 11) + box(x, bottom - BAR + 24, width, 11),
  'on record, one side': (x, width, bottom) => box(x, bottom - BAR / 2, width, BAR / 2),
  'unnamed officials': (x, width, bottom) =>
    outlined(
      `M${x + inset} ${bottom}v${inset - BAR / 2}h${width - OUTLINE}v${BAR / 2 - inset}`,
      ' stroke-dasharray="9 5"',
    ),
  'looked for, not found': () => '',
  unsupported: (x, width, bottom) =>
    outlined(
      `M${x + inset} ${bottom + GROUND + 2}h${width - OUTLINE}v${HANGING}h${OUTLINE - width}z`,
    ),
};

/**
 * How some claims hold: as long as there is room, however many they are, with its ground line at a
 * height.
 */
export function drawBar(
  bar: TitleCard['bar'],
  { x, width, bottom }: { x: number; width: number; bottom: number },
): string {
  const claims = bar.reduce((sum, { count }) => sum + count, 0);
  const room = width - BETWEEN * (bar.length - 1);
  let left = x;
  const drawn = bar.map(({ standing, count }) => {
    const long = (count / claims) * room;
    const shape = SHAPES[standing](left, long, bottom, count);
    left += long + BETWEEN;
    return shape;
  });
  return `${box(x, bottom, width, GROUND)}${drawn.join('')}`;
}
