import type { StoryEvent } from './records.ts';
import { hoursAt, instantOf } from './clock.ts';

/** Where each part of a day begins and ends, in hours. */
const DAYTIMES = {
  night: [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
} as const;

type Timed = Pick<StoryEvent, 'date' | 'time' | 'by' | 'daytime' | 'zone'>;

/** When an event was on the clock of a zone: at an hour, by an hour, or within some hours. */
export interface EventHours {
  /** In hours from the beginning of the day, in decimals. */
  from: number;
  /** The same as `from` unless only a part of the day is known. */
  until: number;
  /** Whether the hour is the latest that it can have been. */
  isLatest: boolean;
}

/**
 * When an event was, in hours of a day on the clock of a zone; undefined if no source gives it.
 * What had happened by an hour in a part of the day was between the two.
 */
export function eventHours(event: Timed, zone: string): EventHours | undefined {
  const { date, time, by, daytime, zone: own } = event;
  if (!own) return undefined;
  const shift = (hour: string) => hoursAt(instantOf(date, hour, own), date, zone);
  const known = time ?? by;
  if (!daytime || time)
    return known === undefined
      ? undefined
      : { from: shift(known), until: shift(known), isLatest: !time };
  const [begins, ends] = DAYTIMES[daytime];
  const offset = shift('12:00') - 12;
  return {
    from: begins + offset,
    until: by ? shift(by) : ends + offset,
    isLatest: false,
  };
}

/** Events of one day that no hour is known of come after the others. */
const orderIn = (event: Timed): number => eventHours(event, 'UTC')?.from ?? Infinity;

/** The order of events in time, for sorting. */
export function byMoment(a: Timed, b: Timed): number {
  const [hourA, hourB] = [orderIn(a), orderIn(b)];
  return a.date.localeCompare(b.date, 'en') || (hourA === hourB ? 0 : hourA - hourB);
}
