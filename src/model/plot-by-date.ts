import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcDay, utcMonth } from 'd3-time';
import type { FigurePoint } from './records.ts';

/** The frame of a drawing: its size and the space around the plot, in pixels. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * How a number is drawn: a disc as given, a ring for an approximate one, a bar with dots on its
 * open side, a bar for each end of a range.
 */
export type Shape = 'given' | 'about' | 'or more' | 'at most' | 'range';

/** A number at its day. */
export interface PlottedPoint {
  shape: Shape;
  x: number;
  y: number;
  /** The height of the upper end of a range. */
  until: number | undefined;
}

/** Numbers on a scale of days and a scale of amounts from zero. */
export interface DatedPlot {
  /** In the order of the figure. */
  points: PlottedPoint[];
  /** The days that the scale names. */
  days: { date: string; x: number }[];
  /** The amounts that the scale names. */
  amounts: { value: number; y: number }[];
  /** Where the marked day is; undefined if it is outside the days of the figure. */
  marked: number | undefined;
}

type Given = Pick<FigurePoint, 'date' | 'low' | 'high' | 'about'>;

const DAYS_PER_WEEK = 7;
/** The longest time whose weeks are named; of a longer one the months are. */
const MOST_WEEKS = 7;
/** The share of the scale that is kept free above a number without an upper end. */
const OPEN_SHARE = 0.15;
/** How many amounts the scale names, about. */
const AMOUNTS = 3;
/** The most months that the scale names. Of a longer time it names each second or third. */
const MOST_MONTHS = 8;

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** How a number is drawn. */
export function shapeOf({ low, high, about }: Pick<Given, 'low' | 'high' | 'about'>): Shape {
  if (high === undefined) return 'or more';
  if (low === undefined) return 'at most';
  if (low !== high) return 'range';
  return about ? 'about' : 'given';
}

/** The days to name from the first to the last: the days, the weeks after the first, or months. */
function daysToName(first: Date, last: Date): Date[] {
  const weeks = utcDay.count(first, last) / DAYS_PER_WEEK;
  if (weeks < 1) return utcDay.range(first, utcDay.offset(last, 1));
  if (weeks <= MOST_WEEKS) return utcDay.range(first, utcDay.offset(last, 1), DAYS_PER_WEEK);
  const months = utcMonth.count(first, last) + 1;
  const each = utcMonth.every(Math.ceil(months / MOST_MONTHS)) ?? utcMonth;
  return each.range(utcMonth.ceil(first), utcDay.offset(last, 1));
}

/** Places the numbers of a figure by day and amount. No line joins them: each is one party’s. */
export function plotByDate(points: readonly Given[], frame: Frame, marked?: string): DatedPlot {
  const dates = points.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined)
    return { points: [], days: [], amounts: [], marked: undefined };
  const most = points.map(({ low = 0, high }) => high ?? low * (1 + OPEN_SHARE));
  const x = scaleUtc([dayOf(first), dayOf(last)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([0, Math.max(...most) || 1], [frame.height - frame.bottom, frame.top]);
  const at = (date: string) => Math.round(x(dayOf(date)));
  return {
    points: points.map((point) => ({
      shape: shapeOf(point),
      x: at(point.date),
      y: Math.round(y(point.low ?? point.high ?? 0)),
      until: shapeOf(point) === 'range' ? Math.round(y(point.high ?? 0)) : undefined,
    })),
    days: daysToName(dayOf(first), dayOf(last)).map((day) => ({
      date: day.toISOString().slice(0, first.length),
      x: Math.round(x(day)),
    })),
    amounts: y.ticks(AMOUNTS).map((value) => ({ value, y: Math.round(y(value)) })),
    marked: marked !== undefined && marked >= first && marked <= last ? at(marked) : undefined,
  };
}
