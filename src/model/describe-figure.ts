import { formatNumber } from './format-date.ts';
import type { Figure, FigurePoint, Side } from './records.ts';

/** The lower and the upper end of a number, as far as a party gave them. */
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

/** The side that gives a number; undefined if its voices are of several sides or of none. */
export function sideOf({ by }: Pick<FigurePoint, 'by'>): Side | undefined {
  const [first] = by;
  return by.every(({ side }) => side !== undefined && side.id === first?.side?.id)
    ? first?.side
    : undefined;
}

/** A number as it is drawn. Positions are percentages of its figure's scale. */
export interface DrawnNumber {
  /** The positions of its marks: one for each end that somebody gave. */
  marks: number[];
  /** The range in which the number is; undefined if both ends are the same. */
  line: { from: number; to: number } | undefined;
  /** True if only one end was given, as in “at least 5” or “up to 8”. */
  isOpen: boolean;
}

/** The share of the scale that is kept free for the line of a number without an upper end. */
const OPEN_SHARE = 0.12;

/** The end of a figure's scale: its largest number, or more if a number has no upper end. */
function scaleEnd(points: readonly Ends[]): number {
  const ends = points.map(({ low = 0, high }) => high ?? low / (1 - OPEN_SHARE));
  return Math.max(...ends) || 1;
}

const TENTHS = 10;

/** Places the numbers of a figure, in their order, on one scale that begins at zero. */
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

/** The key to a figure's drawing: what each kind of shape in it means. */
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
