const MILLISECONDS_PER_DAY = 86_400_000;

/** The days from one date to a later one (`YYYY-MM-DD`): 0 for the same day, negative backwards. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY,
  );

/** The number of a day in a count whose first day is `from`, counted as 1. */
export const dayNumber = (from: string, day: string): number => daysBetween(from, day) + 1;

/** What an author may ask to be counted, the usual one first. */
export const countKinds = ['days between', 'day number'] as const;

/** One of the things that an author may ask to be counted. */
export type CountKind = (typeof countKinds)[number];

/** Counts as asked: the days between two dates, or the number of the second in a count from the first. */
export const countDays = (kind: CountKind, from: string, to: string): number =>
  kind === 'days between' ? daysBetween(from, to) : dayNumber(from, to);
