import { scaleLinear } from 'd3-scale';
import type { FigurePoint } from './records.ts';

/** A number on a line of numbers: a bar between its ends, dotted where one is open. */
export interface LinedNumber {
  from: number;
  to: number;
  isOpen: boolean;
}

/** Numbers that lie close together, on a piece of the line of numbers. */
export interface LinePlot {
  /** In the order of the figure. */
  numbers: LinedNumber[];
  /** Every whole number of the piece; those with a name are fifths. */
  ticks: { value: number; x: number; isNamed: boolean }[];
  /** The numbers that the figure gives as an end, each once, from the lowest. */
  ends: { value: number; x: number }[];
  /** Where the counted number is. */
  counted: number;
}

type Ends = Pick<FigurePoint, 'low' | 'high'>;

/** How much longer than its numbers the piece of the line is, on each side, and at least. */
const BESIDE = 1.5;
const LEAST_BESIDE = 4;
const NAMED = 5;

/** Places some numbers and one that was counted on a line of numbers, `width` pixels long. */
export function plotOnLine(points: readonly Ends[], counted: number, width: number): LinePlot {
  const given = points.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined));
  const [least, most] = [Math.min(counted, ...given), Math.max(counted, ...given)];
  const beside = Math.max(LEAST_BESIDE, Math.ceil((most - least) * BESIDE));
  const [first, last] = [least - beside, most + beside];
  const scale = scaleLinear([first, last], [0, width]);
  const x = (value: number) => Math.round(scale(value));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    numbers: points.map(({ low, high }) => ({
      from: low === undefined ? 0 : x(low),
      to: high === undefined ? width : x(high),
      isOpen: low === undefined || high === undefined,
    })),
    ticks: ticks.map((value) => ({ value, x: x(value), isNamed: value % NAMED === 0 })),
    ends: [...new Set(given)].toSorted((a, b) => a - b).map((value) => ({ value, x: x(value) })),
    counted: x(counted),
  };
}
