import { perLanguage } from '../labels/grammar.ts';
import { max } from 'd3-array';
import { utcDay } from 'd3-time';
import { eventKinds } from '../schemas/event.ts';
import { daysBetween } from './count-days.ts';
import { describeLength } from './describe-length.ts';
import { labelWidth } from './label-width.ts';
import type { Side, StoryEvent } from './records.ts';

/** The room between the words of one column and those of the next, in pixels. */
const GAP = 3;

/** Words in the column of a day, or in several. */
export interface DayCell {
  event: StoryEvent;
  lines: string[];
  /** Its column, from 0. */
  column: number;
  /** How many columns its words need. */
  columns: number;
  /** How many days it lasted, if more than one: that many columns have a bar above the words. */
  lasts: number;
  /** The line of the row on which its words begin, from 0. */
  line: number;
}

/** A row of the drawing of days: a kind of event, or the statements of one side. */
export interface DayRow {
  kind: StoryEvent['kind'];
  /** For statements: the side; undefined for voices without one, if the story has no "others". */
  side: Side | undefined;
  cells: DayCell[];
  /** How many lines its words need. */
  lines: number;
}

/** Some days drawn large: a column for each, a row for each kind of event and each side. */
export interface DaysChart {
  days: { date: string; weekday: string; day: string }[];
  rows: DayRow[];
}

const columnsFor = (lines: readonly string[], width: number) =>
  Math.ceil(((max(lines, labelWidth) ?? 0) + GAP) / width);

type Placeless = Omit<DayCell, 'line'>;

/** Puts words on the first lines on which no others are in their columns. */
function stack(cells: readonly Placeless[]): DayCell[] {
  const taken = new Set<string>();
  const slots = ({ column, columns, lasts, lines }: Placeless, line: number) =>
    Array.from({ length: Math.max(columns, lasts) }, (_, across) =>
      lines.map((_words, down) => `${column + across} ${line + down}`),
    ).flat();
  return cells.map((cell) => {
    let line = 0;
    while (slots(cell, line).some((slot) => taken.has(slot))) line += 1;
    for (const slot of slots(cell, line)) taken.add(slot);
    return { ...cell, line };
  });
}

/** What an event is called in the column of its day. */
function wordsOf(event: StoryEvent): string[] {
  if (event.kind === 'call') {
    const length = describeLength(event, 'length not found');
    return [event.people.map(({ short }) => short).join(', '), ...(length ? [length] : [])];
  }
  return event.short ?? [event.people[0]?.short ?? event.kind];
}

interface Voiced {
  event: StoryEvent;
  lines: string[];
  side: Side | undefined;
}

/** Whose words a statement is, each voice by its name; one without a voice has its own words. */
const voicesOf = (event: StoryEvent): Voiced[] =>
  event.people.length > 0
    ? event.people.map(({ short, side }) => ({ event, lines: [short], side }))
    : [{ event, lines: wordsOf(event), side: undefined }];

const rowOf = (
  kind: StoryEvent['kind'],
  side: Side | undefined,
  cells: readonly Placeless[],
): DayRow => {
  const stacked = stack(cells);
  const lines = (max(stacked, (cell) => cell.line + cell.lines.length) ?? 0) || 1;
  return { kind, side, cells: stacked, lines };
};

/** The rows of statements: one for each side, then one for what no side said. */
function statementRows(
  events: readonly StoryEvent[],
  sides: readonly Side[],
  columnOf: (event: StoryEvent) => number,
  width: number,
): DayRow[] {
  const rest = sides.find(({ mark }) => mark === null);
  const voices = events.flatMap(voicesOf).map((voice) => ({ ...voice, side: voice.side ?? rest }));
  return [...sides, ...(rest ? [] : [undefined])].flatMap((side) => {
    const seen = new Set<string>();
    const cells = voices
      .filter((voice) => voice.side?.id === side?.id)
      .flatMap(({ event, lines }): Placeless[] => {
        const column = columnOf(event);
        const words = `${column} ${lines.join(' ')}`;
        if (seen.has(words)) return [];
        seen.add(words);
        return [{ event, lines, column, columns: columnsFor(lines, width), lasts: 1 }];
      });
    return cells.length > 0 ? [rowOf('statement', side, cells)] : [];
  });
}

/** Whether the day of an event is among some days, or one of its days is. */
export const isWithin = (
  { date, until = date }: Pick<StoryEvent, 'date' | 'until'>,
  span: { from: string; until: string },
): boolean => until >= span.from && date <= span.until;

const weekdays = perLanguage(
  ({ dates }) => new Intl.DateTimeFormat(dates.locale, { weekday: 'short', timeZone: 'UTC' }),
);

/**
 * Places the events of some days in columns.
 * @param sides the sides in their order.
 * @param hoursOf the day whose hours are drawn too: what has an hour and no short words is left to
 * them.
 * @param room the width of all columns, in pixels.
 */
export function chartDays(
  events: readonly StoryEvent[],
  span: { from: string; until: string },
  sides: readonly Side[],
  hoursOf: string | undefined,
  room: number,
): DaysChart {
  const first = new Date(`${span.from}T00:00:00Z`);
  const days = utcDay.range(first, utcDay.offset(new Date(`${span.until}T00:00:00Z`), 1));
  const isLeftToHours = ({ kind, date, short, zone }: StoryEvent) =>
    date === hoursOf && zone && !short && kind !== 'call' && kind !== 'statement';
  const width = room / days.length;
  const within = events.filter((event) => isWithin(event, span) && !isLeftToHours(event));
  const columnOf = ({ date }: StoryEvent) => Math.max(0, daysBetween(span.from, date));
  const cellOf = (event: StoryEvent): Placeless => {
    const lines = wordsOf(event);
    const column = columnOf(event);
    const last = Math.min(days.length - 1, daysBetween(span.from, event.until ?? event.date));
    return { event, lines, column, columns: columnsFor(lines, width), lasts: last - column + 1 };
  };
  return {
    days: days.map((day) => ({
      date: day.toISOString().slice(0, 10),
      weekday: weekdays().format(day),
      day: String(day.getUTCDate()),
    })),
    rows: eventKinds.flatMap((kind): DayRow[] => {
      const ofKind = within.filter((event) => event.kind === kind);
      if (ofKind.length === 0) return [];
      if (kind === 'statement') return statementRows(ofKind, sides, columnOf, width);
      return [rowOf(kind, undefined, ofKind.map(cellOf))];
    }),
  };
}
