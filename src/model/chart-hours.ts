import { labels } from '../labels/labels.ts';
import { range as fullHours } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { instantOf, timeAt } from './clock.ts';
import { type EventHours, eventHours } from './event-hours.ts';
import { cityOf } from './format-date.ts';
import type { StoryEvent } from './records.ts';
import type { Page } from './story.ts';

/** An event whose hour is known, in the drawing of hours. */
export interface HourStem {
  event: StoryEvent;
  /** Where it is on the scale. */
  at: number;
  /** The time on the clock of the drawing, after "by" if it is the latest. */
  time: string;
}

/** An event of which only the part of the day is known. */
export interface HourSpan {
  event: StoryEvent;
  /** Where the part of the day begins and ends on the scale. */
  from: number;
  until: number;
  /** For an event of a known length: how long it was on the scale. */
  length: number | undefined;
}

/** Some hours of a day drawn large. */
export interface HoursChart {
  /** The hours of the drawing, with where they are. */
  hours: { hour: number; at: number }[];
  /** The clocks that are read: their cities, and what they show at each hour. */
  clocks: { city: string; shows: string[] }[];
  /** In order of time. */
  stems: HourStem[];
  spans: HourSpan[];
}

/** The hours of a day that are drawn. */
export type HoursDrawn = NonNullable<NonNullable<Page['timeline']>['hours']>;

/** What a clock shows at a full hour of another: an hour, with minutes if there are any. */
const shownAt = (date: string, hour: number, zone: string, other: string) =>
  timeAt(instantOf(date, `${String(hour).padStart(2, '0')}:00`, zone), other).replace(/:00$/u, '');

/** An event of the day with its hours on the clock of the drawing. */
interface KnownEvent {
  event: StoryEvent;
  hours: EventHours;
}

/** The events of a day that were, or may have been, within the hours drawn. */
const knownOf = (
  events: readonly StoryEvent[],
  date: string,
  { from, until }: HoursDrawn,
  zone: string,
): KnownEvent[] =>
  events.flatMap((event) => {
    const hours = event.date === date ? eventHours(event, zone) : undefined;
    return hours && hours.until >= from && hours.from <= until ? [{ event, hours }] : [];
  });

/** How long a call was; undefined if its length was not found. */
const hoursOfCall = ({ minutes }: StoryEvent) =>
  typeof minutes === 'number' ? minutes / 60 : undefined;

/**
 * Places the events of a day on a scale of hours.
 * @param range where the scale begins and ends.
 */
export function chartHours(
  events: readonly StoryEvent[],
  date: string,
  drawn: HoursDrawn,
  range: readonly [number, number],
): HoursChart {
  const [zone = 'UTC'] = drawn.zones;
  const scale = scaleLinear([drawn.from, drawn.until], range).clamp(true);
  const place = (hour: number) => Math.round(scale(hour) * 10) / 10;
  const known = knownOf(events, date, drawn, zone);
  const isMoment = ({ hours: { from, until } }: KnownEvent) => from === until;
  const hours = fullHours(drawn.from, drawn.until + 1).map((hour) => ({ hour, at: place(hour) }));
  const clocks = drawn.zones.map((other) => ({
    city: cityOf(other),
    shows: hours.slice(0, -1).map(({ hour }) => shownAt(date, hour, zone, other)),
  }));
  const stems = known
    .filter(isMoment)
    .toSorted((a, b) => a.hours.from - b.hours.from)
    .map(({ event, hours: { from } }) => ({
      event,
      at: place(from),
      time: clockTime(event, zone) ?? '',
    }));
  const spans = known
    .filter((entry) => !isMoment(entry))
    .map(({ event, hours: { from, until } }) => {
      const lasted = hoursOfCall(event);
      const length = lasted && place(drawn.from + lasted) - place(drawn.from);
      return { event, from: place(from), until: place(until), length };
    });
  return { hours, clocks, stems, spans };
}

/** The time of an event on the clock of a zone, after "by" if it is the latest. */
export function clockTime(
  { date, time, by, zone: own }: StoryEvent,
  zone: string,
): string | undefined {
  const known = time ?? by;
  if (!known || !own) return undefined;
  const shown = timeAt(instantOf(date, known, own), zone);
  return time ? shown : labels().dates.by(shown);
}
