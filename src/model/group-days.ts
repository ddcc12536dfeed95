import { groups } from 'd3-array';
import type { StoryEvent } from './records.ts';

/** The events of one day, in order. */
export interface EventDay {
  date: string;
  events: StoryEvent[];
}

/** The events of one month, by day. */
export interface EventMonth {
  /** `YYYY-MM`. */
  month: string;
  days: EventDay[];
  /** How many events it has. */
  count: number;
}

/** Events by month and by day, in the order they come in. */
export const groupDays = (events: readonly StoryEvent[]): EventMonth[] =>
  groups(
    events,
    ({ date }) => date.slice(0, 7),
    ({ date }) => date,
  ).map(([month, days]) => ({
    month,
    days: days.map(([date, ofDay]) => ({ date, events: ofDay })),
    count: days.reduce((sum, [, ofDay]) => sum + ofDay.length, 0),
  }));
