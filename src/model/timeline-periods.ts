import { group } from 'd3-array';

/** The most entries that one page of the timeline lists. */
export const MOST_ENTRIES = 150;

/** How much of a date names a period: its year, then its month, then its day. */
const LENGTHS = [4, 7, 10];

/** Days of the timeline that share a page. */
export interface Period {
  /** `2024`, `2024-11` or `2024-11-15`: the beginning of its dates, and the step of its address. */
  id: string;
  /** How many entries it has. */
  count: number;
}

function split(dates: readonly string[], [length, ...finer]: readonly number[]): Period[] {
  return [...group(dates, (date) => date.slice(0, length))].flatMap(([id, inside]) =>
    inside.length > MOST_ENTRIES && finer.length > 0
      ? split(inside, finer)
      : [{ id, count: inside.length }],
  );
}

/**
 * The pages that the entries of a timeline are on: none if one page holds them all; else one for
 * each year, and for each month or day of what is still too much.
 */
export const periodsOf = (dates: readonly string[]): Period[] =>
  dates.length > MOST_ENTRIES ? split(dates.toSorted(), LENGTHS) : [];

/** The period that a date is in; undefined if all entries are on one page. */
export const periodOf = (date: string, periods: readonly Period[]): string | undefined =>
  periods.find(({ id }) => date.startsWith(id))?.id;
