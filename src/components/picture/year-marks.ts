import { group } from 'd3-array';
import type { YearLane, YearMark } from '../../model/chart-years.ts';

/** How marks are drawn: along the scale and across it, from the line of their lane. */
export interface MarkStyle {
  /** A path for a box: where it begins along and across the scale, how long and how high it is. */
  box: (along: number, across: number, length: number, height: number) => string;
  /** Pixels across the scale for a minute of a call, and the most that there is room for. */
  minute: number;
  room: number;
}

/** One path for all marks that look alike. */
export interface MarkPath {
  classes: string[];
  d: string;
}

/** The height of a call whose length was not found. */
const UNKNOWN_CALL = 14;
/** Of a call whose length was not found, this much of each step of its line is drawn. */
const DASH = 2;
const BLOCK = { length: 2, height: 3 };
const TICK = { length: 2, height: 8 };

const heightOf = ({ event: { minutes } }: YearMark, { minute, room }: MarkStyle) =>
  Math.min(room, typeof minutes === 'number' ? minutes * minute : UNKNOWN_CALL);

/** A line of dashes, across the scale. */
const dashes = (at: number, from: number, height: number, width: number, { box }: MarkStyle) =>
  Array.from({ length: Math.ceil(height / (2 * DASH)) }, (_, index) =>
    box(at, from + index * 2 * DASH, width, DASH),
  ).join('');

/** A call: as high as it was long, thick for the marked one, thin between others. */
function callPath(mark: YearMark, width: number, style: MarkStyle): string {
  const height = heightOf(mark, style);
  const left = mark.at - width / 2;
  return mark.event.minutes === 'not found'
    ? dashes(left, 0, height, width, style)
    : style.box(left, 0, width, height);
}

/**
 * Any other event: a block for a statement, a bar for a range, else a tick, dotted if
 * approximate.
 */
function markPath(mark: YearMark, lane: YearLane, style: MarkStyle): string {
  const { event, at, reach, rank } = mark;
  const shape = event.kind === 'statement' ? BLOCK : TICK;
  const gap = event.kind === 'statement' ? 0 : 1;
  const step = Math.min(shape.height + gap, style.room / Math.max(1, lane.tallest));
  const height = Math.max(step - gap, step / 2);
  const across = rank * step;
  if (reach > 0) return style.box(at, across + gap, Math.max(reach, 3), Math.min(3, height));
  if (event.approximate && event.kind !== 'statement')
    return dashes(at, across, height, shape.length, style);
  return style.box(at, across, shape.length, height);
}

/**
 * The marks of a lane as paths, one for each color and weight.
 * @param widthOf how thick the line of a call is.
 */
export function drawLane(
  lane: YearLane,
  widthOf: (mark: YearMark) => number,
  style: MarkStyle,
): MarkPath[] {
  const colored = group(lane.marks, ({ side }) => side?.color);
  return [...colored].map(([color, marks]) => ({
    classes: color ? [`side-${color}`] : [],
    d: marks
      .map((mark) =>
        lane.kind === 'call' ? callPath(mark, widthOf(mark), style) : markPath(mark, lane, style),
      )
      .join(''),
  }));
}
