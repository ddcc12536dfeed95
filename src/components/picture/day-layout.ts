import type { DayRow, DaysChart } from '../../model/chart-days.ts';

/** The height of a line of words, and the room above and below the words of a row. */
export const LINE = 17;
const PAD = 5;
/** The room above the words of a row in which something lasts, for its bar. */
const BAR_ROOM = 6;
/** The row that says what the rows of statements are, before the first of them. */
const HEAD = 2 * LINE + 2 * PAD;

/** A row with its place: its top, the top of its words, and its bottom. */
export interface PlacedRow {
  row: DayRow;
  top: number;
  words: number;
  bottom: number;
  /** The top of the row that heads the statements, before the first of them. */
  headTop: number | undefined;
}

/** Places rows one below another, from a height on. */
export function placeRows({ rows }: DaysChart, from: number): PlacedRow[] {
  let bottom = from;
  let isHeaded = false;
  return rows.map((row) => {
    const isFirstStatement = row.kind === 'statement' && !isHeaded;
    isHeaded ||= isFirstStatement;
    const headTop = isFirstStatement ? bottom : undefined;
    const top = bottom + (isFirstStatement ? HEAD : 0);
    const hasBar = row.cells.some(({ lasts }) => lasts > 1);
    const words = top + PAD + (hasBar ? BAR_ROOM : 0);
    bottom = words + row.lines * LINE + PAD;
    return { row, top, words, bottom, headTop };
  });
}
