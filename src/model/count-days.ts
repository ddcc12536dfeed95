const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The days from one date to another (`YYYY-MM-DD`): 0 for the same day, negative for an earlier
 * one.
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY,
  );

/** The number of a day in a count that begins with `from` as day 1. */
export const dayNumber = (from: string, day: string): number => daysBetween(from, day) + 1;

/** What an author can ask the build to count. The first is the usual one. */
export const countKinds = ['days between', 'day number'] as const;

/** One of the things that an author can ask the build to count. */
export type CountKind = (typeof countKinds)[number];

/**
 * Counts the days between two dates, or gives the number of the second date in a count that begins
 * with the first.
 */
export const countDays = (kind: CountKind, from: string, to: string): number =>
  kind === 'days between' ? daysBetween(from, to) : dayNumber(from, to);
