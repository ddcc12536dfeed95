import { labels } from '../labels/labels.ts';
import { formatNumber } from '../labels/grammar.ts';
import type { Figure, FigurePoint, Side } from './records.ts';

/** The lower and the upper end of a number, as far as a party gave them. */
type Ends = Pick<FigurePoint, 'low' | 'high' | 'about' | 'beyond'>;

/** A number in words: 3, about 12,000, 5 to 7, up to 8,000, at least 5, more than 10,000. */
export function describeNumber({ low, high, about, beyond }: Ends): string {
  const { numbers: words } = labels().dates;
  const sized = (number: number) =>
    about ? words.about(formatNumber(number)) : formatNumber(number);
  if (low === undefined) {
    if (high === undefined) return '';
    return beyond ? words.under(sized(high)) : words.upTo(sized(high));
  }
  if (high === undefined) return beyond ? words.moreThan(sized(low)) : words.atLeast(sized(low));
  return low === high ? sized(low) : words.between(sized(low), formatNumber(high));
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
  const { scale, discs, line, dots } = labels().lists.figure;
  const shapes = [
    ...(isExact && isAbout ? [discs] : []),
    ...(isRange ? [line] : []),
    ...(isOpen ? [dots] : []),
  ];
  return [scale, shapes.join(', ')].filter(Boolean).join(': ');
}
