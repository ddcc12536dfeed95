import { group, max } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import { eventKinds } from '../schemas/event.ts';
import { daysBetween } from './count-days.ts';
import type { Side, StoryEvent } from './records.ts';

/** How many days share a column of statements: so many are as wide as a mark. */
const COLUMN_DAYS = 3;

/** An event in the drawing of the years. */
export interface YearMark {
  event: StoryEvent;
  /** Where it begins on the scale. */
  at: number;
  /** How far it reaches on the scale; 0 for a day. */
  reach: number;
  /** How many marks of its column are between it and the line of its lane. */
  rank: number;
  /** For a statement: whose word it is. */
  side: Side | undefined;
}

/** The events of one kind. */
export interface YearLane {
  kind: StoryEvent['kind'];
  /** How many events of the kind there are, with those that are not drawn. */
  total: number;
  marks: YearMark[];
  /** How many marks the fullest column has. */
  tallest: number;
}

/** All events on one scale of years, in a lane for each kind that there is. */
export interface YearsChart {
  lanes: YearLane[];
  /** The years that begin in the drawing, and where. */
  years: { year: string; at: number }[];
  /** Where a day begins on the scale. */
  place: (date: string) => number;
}

/** The first and the last day of a scale. */
interface Span {
  from: string;
  until: string;
}

const startOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** On whose word a statement is: the side of the first voice that has one. */
const sideOf = ({ people }: StoryEvent): Side | undefined => people.find(({ side }) => side)?.side;

/** Statements in the order of sides, those of no side last; other events as they are. */
function bySide(column: readonly StoryEvent[], sides: readonly Side[]): StoryEvent[] {
  const orderOf = (event: StoryEvent) => {
    const side = event.kind === 'statement' ? sideOf(event) : undefined;
    return side ? sides.findIndex(({ id }) => id === side.id) : sides.length;
  };
  return column.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** The beginnings of the years on a scale. */
const yearsOf = ({ from, until }: Span, place: YearsChart['place']): YearsChart['years'] =>
  utcYear.range(utcYear.ceil(startOf(from)), startOf(until)).map((year) => ({
    year: String(year.getUTCFullYear()),
    at: place(year.toISOString().slice(0, 10)),
  }));

/**
 * Places events on a scale of years.
 * @param span the first and the last day of the scale.
 * @param range where the scale begins and ends.
 * @param sides the sides in their order: statements of one column are sorted by it.
 */
export function chartYears(
  events: readonly StoryEvent[],
  span: Span,
  range: readonly [number, number],
  sides: readonly Side[],
): YearsChart {
  const scale = scaleUtc([startOf(span.from), startOf(span.until)], range);
  const place = (date: string) => Math.round(scale(startOf(date)) * 10) / 10;
  const columnOf = ({ date, kind }: StoryEvent) =>
    kind === 'statement' ? Math.floor(daysBetween(span.from, date) / COLUMN_DAYS) : date;
  const marksOf = (column: readonly StoryEvent[]): YearMark[] => {
    const [first] = column;
    return bySide(column, sides).map((event, rank) => ({
      event,
      rank: event.kind === 'call' ? 0 : rank,
      at: place(event.kind === 'statement' && first ? first.date : event.date),
      reach: event.until ? place(event.until) - place(event.date) : 0,
      side: event.kind === 'statement' ? sideOf(event) : undefined,
    }));
  };
  const lanes = eventKinds.flatMap((kind): YearLane[] => {
    const all = events.filter((event) => event.kind === kind);
    if (all.length === 0) return [];
    const drawn = all.filter(({ date }) => date >= span.from && date <= span.until);
    const marks = [...group(drawn, columnOf).values()].flatMap(marksOf);
    const tallest = (max(marks, ({ rank }) => rank) ?? -1) + 1;
    return [{ kind, total: all.length, marks, tallest }];
  });
  return { lanes, place, years: yearsOf(span, place) };
}
