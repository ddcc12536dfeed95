import { labels } from '../labels/labels.ts';
import { type EventAttributes, createEvents } from 'ics';
import { publishedAt } from './describe-page.ts';
import { instantOf } from './clock.ts';
import { describeKind } from './describe-kind.ts';
import { describeWitness } from './describe-witness.ts';
import type { StoryEvent } from './records.ts';
import { wordOfStanding } from './standing-words.ts';
import type { Story } from './story.ts';

/** A day as the library takes it, or the day after it. */
function dayOf(date: string, later = 0): [number, number, number] {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + later * 86_400_000);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** An instant as the library takes it: it has no numbers for those before 1970. */
function minuteOf(instant: number): [number, number, number, number, number] {
  const at = new Date(instant);
  const date = at.toISOString().slice(0, 10);
  return [...dayOf(date), at.getUTCHours(), at.getUTCMinutes()];
}

/** When an event is in the calendar: at its time if a source gives it, else on its whole days. */
function whenOf({ date, until, time, zone, minutes }: StoryEvent) {
  if (!time || !zone) return { start: dayOf(date), end: dayOf(until ?? date, 1) };
  return {
    start: minuteOf(instantOf(date, time, zone)),
    startInputType: 'utc' as const,
    duration: { minutes: typeof minutes === 'number' ? minutes : 0 },
  };
}

/** What an event rests on, a line for each claim. */
const restsOn = ({ claims, sources }: StoryEvent): string =>
  [
    ...claims.map((claim) => `${claim.says} (${wordOfStanding(claim)}: ${describeWitness(claim)})`),
    ...sources.map(({ publisher }) => publisher),
  ].join('\n');

/**
 * All events of a story as a file that calendars read. The file is the same for the same story: it
 * is dated by the day to which the story's facts go.
 */
export function writeCalendar({ site, events }: Story): string {
  const host = site.address ? new URL(site.address).host : 'timeline.invalid';
  const timestamp = `${site.asOf.replaceAll('-', '')}T000000Z`;
  const entries = [...events.values()].map((event): EventAttributes & { timestamp: string } => ({
    ...whenOf(event),
    title: event.approximate ? labels().dates.aboutThisDay(event.title) : event.title,
    description: restsOn(event),
    uid: `${event.id}@${host}`,
    ...(site.address ? { url: publishedAt(site.address, event.address) } : {}),
    categories: [describeKind(event.kind).one],
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    timestamp,
  }));
  const { value, error } = createEvents(entries, { calName: site.title, productId: site.title });
  if (value === null) throw new Error(`The calendar was not written: ${error}`);
  return value;
}
