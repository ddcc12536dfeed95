import { daysBetween } from './count-days.ts';
import type { StoryEvent } from './records.ts';
import type { Page } from './story.ts';

/** A call with its place in the picture of calls. */
export interface ChartedCall {
  event: StoryEvent;
  /** How many days it is after the first day of the picture. */
  day: number;
  /** How long it lasted; undefined if that was not found. */
  minutes: number | undefined;
  /** Whether the person whose calls have a ring in the picture took part. */
  isRinged: boolean;
}

/** The calls between some people, in order, on a scale of days. */
export interface CallChart {
  calls: ChartedCall[];
  /** How many days the picture spans. */
  days: number;
  /** Where each new year begins, in days after the first day of the picture. */
  years: { year: string; day: number }[];
  /** The longest time without a call: the calls before and after it, and its length in days. */
  gap: { from: ChartedCall; to: ChartedCall; days: number } | undefined;
}

const yearsBetween = (from: string, until: string) => {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { year, day: daysBetween(from, `${year}-01-01`) };
  });
};

/** Places on a scale of days the calls of a period in which all people of the strip took part. */
export function chartCalls(
  strip: Pick<NonNullable<Page['calls']>, 'people' | 'from' | 'until' | 'ringed'>,
  events: Iterable<StoryEvent>,
): CallChart {
  const { from, until } = strip;
  const calls = [...events]
    .filter(({ kind, date }) => kind === 'call' && date >= from && date <= until)
    .filter(({ people }) => strip.people.every((id) => people.some((person) => person.id === id)))
    .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))
    .map((event) => ({
      event,
      day: daysBetween(from, event.date),
      minutes: typeof event.minutes === 'number' ? event.minutes : undefined,
      isRinged: event.people.some(({ id }) => id === strip.ringed),
    }));
  const gaps = calls.flatMap((to, index) => {
    const before = calls[index - 1];
    return before ? [{ from: before, to, days: to.day - before.day }] : [];
  });
  return {
    calls,
    days: daysBetween(from, until),
    years: yearsBetween(from, until),
    gap: gaps.toSorted((a, b) => b.days - a.days)[0],
  };
}
