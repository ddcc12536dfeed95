import { describeNumber, sideOf } from './describe-figure.ts';
import type { Figure, FigurePoint, Side, Source } from './records.ts';
import { wrapWords } from './wrap-words.ts';

/** What is written beside a number in a drawing. */
export interface PointName {
  point: FigurePoint;
  /** Who gives it. */
  who: string;
  /** The side whose word alone it is. */
  side: Side | undefined;
  /** The number and what it counts, in few long lines, and in more that are shorter. */
  layouts: string[][];
}

/** The letters of a line beside a number, where there is room and where there is less. */
const LINES = [36, 28, 20];

/** How many of those who give a number are named beside it. The table names all. */
const MOST_NAMES = 2;

const outletOf = ({ origin, publisher }: Source): string => origin ?? publisher;

/** Who gives a number: its voices, or the outlets that print it. */
function whoGives({ by, sources }: FigurePoint): string {
  const names = by.length > 0 ? by.map(({ short }) => short) : sources.map(outletOf);
  return [...new Set(names)].slice(0, MOST_NAMES).join(', ');
}

/** What is written beside each number of a figure: who gives it, and of what. */
export const namePoints = ({ points }: Pick<Figure, 'points'>): PointName[] =>
  points.map((point) => ({
    point,
    who: whoGives(point),
    side: sideOf(point),
    layouts: LINES.map((letters) => wrapWords(`${describeNumber(point)} ${point.what}`, letters)),
  }));
