import { daysBetween } from './count-days.ts';
import type { StoryEvent } from './records.ts';
import type { Page } from './story.ts';

/** A call as a picture places it. */
export interface ChartedCall {
  event: StoryEvent;
  /** Days from the first day of the picture. */
  day: number;
  /** Undefined where the length was not found. */
  minutes: number | undefined;
  /** Whether somebody besides the two took part whom the picture rings. */
  isRinged: boolean;
}

/** The calls between some people, in order, on a scale of days. */
export interface CallChart {
  calls: ChartedCall[];
  /** How many days the picture spans. */
  days: number;
  /** The first day of each year that begins in it, in days from its own first. */
  years: { year: string; day: number }[];
  /** The longest time without a call: between which calls, and how many days. */
  gap: { from: ChartedCall; to: ChartedCall; days: number } | undefined;
}

const yearsBetween = (from: string, until: string) => {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { year, day: daysBetween(from, `${year}-01-01`) };
  });
};

/** Places the calls in which all of a strip's people took part, within its days. */
export function chartCalls(
  strip: NonNullable<Page['calls']>,
  events: Iterable<StoryEvent>,
): CallChart {
  const { from, until } = strip;
  const calls = [...events]
    .filter(({ kind, date }) => kind === 'call' && date >= from && date <= until)
    .filter(({ people }) => strip.people.every((id) => people.some((person) => person.id === id)))
    .toSorted((a, b) => a.date.localeCompare(b.date))
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
