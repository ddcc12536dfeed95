import { formatNumber } from './format-date.ts';
import type { Figure, FigurePoint, Side } from './records.ts';

/** The ends of a number, as far as a party gave them. */
type Ends = Pick<FigurePoint, 'low' | 'high' | 'about' | 'beyond'>;

/** A number in words: 3, about 12,000, 5 to 7, up to 8,000, at least 5, more than 10,000. */
export function describeNumber({ low, high, about, beyond }: Ends): string {
  const sized = (number: number) => `${about ? 'about ' : ''}${formatNumber(number)}`;
  if (low === undefined)
    return high === undefined ? '' : `${beyond ? 'under' : 'up to'} ${sized(high)}`;
  if (high === undefined) return `${beyond ? 'more than' : 'at least'} ${sized(low)}`;
  return low === high ? sized(low) : `${sized(low)} to ${formatNumber(high)}`;
}

/** A number with what it counts: up to 8,000 soldiers, sent to the front. */
export const describePoint = ({ unit }: Pick<Figure, 'unit'>, point: FigurePoint): string =>
  `${describeNumber(point)} ${unit}, ${point.what}`;

/** The side whose voices alone give a number; undefined where it is nobody's or more than one side's. */
export function sideOf({ by }: Pick<FigurePoint, 'by'>): Side | undefined {
  const [first] = by;
  return by.every(({ side }) => side !== undefined && side.id === first?.side?.id)
    ? first?.side
    : undefined;
}

/** A number as it is drawn, its places in percent of its figure's scale. */
export interface DrawnNumber {
  /** The ends that somebody gave: a mark each. */
  marks: number[];
  /** The line on which the number may be; undefined for one number. */
  line: { from: number; to: number } | undefined;
  /** True where the line has no end of its own: at least, up to. */
  isOpen: boolean;
}

/** How much of the scale is kept, at least, for the line of a number that is open above. */
const OPEN_SHARE = 0.12;

/** What a figure's scale ends with: its largest number, and room beyond it where that is open above. */
function scaleEnd(points: readonly Ends[]): number {
  const ends = points.map(({ low = 0, high }) => high ?? low / (1 - OPEN_SHARE));
  return Math.max(...ends) || 1;
}

const TENTHS = 10;

/** Places the numbers of a figure on one scale that begins at zero, in their order. */
export function drawFigure({ points }: { points: readonly Ends[] }): DrawnNumber[] {
  const end = scaleEnd(points);
  const place = (number: number) => Math.round((number / end) * 100 * TENTHS) / TENTHS;
  return points.map(({ low, high }) => {
    const marks = [...new Set([low, high].filter((number) => number !== undefined))].map(place);
    const line =
      low === high
        ? undefined
        : { from: place(low ?? 0), to: high === undefined ? 100 : place(high) };
    return { marks, line, isOpen: low === undefined || high === undefined };
  });
}

/** What the shapes of a figure's drawing mean, as far as it has them. */
export function describeDrawing({ points }: Pick<Figure, 'points'>): string {
  const isExact = points.some(({ about }) => !about);
  const isAbout = points.some(({ about }) => about);
  const isRange = points.some(
    ({ low, high }) => low !== undefined && high !== undefined && low !== high,
  );
  const isOpen = points.some(({ low, high }) => low === undefined || high === undefined);
  const shapes = [
    ...(isExact && isAbout ? ['a disc is a number, an open circle an approximate one'] : []),
    ...(isRange ? ['a line is a range'] : []),
    ...(isOpen ? ['a dotted line has no other end'] : []),
  ];
  return ['Drawn to one scale from zero', shapes.join(', ')].filter(Boolean).join(': ');
}
