import type { Event } from 'schema-dts';
import { instantOf } from '../model/clock.ts';
import type { StoryEvent } from '../model/records.ts';
import type { Story } from '../model/story.ts';
import { type Facts, type Step, type Write, factsOf } from './facts.ts';

/** When an event began: the instant, if a source gives it; no day, if it is not exact. */
function beginningOf({ date, time, zone, approximate }: StoryEvent): string | undefined {
  if (approximate) return undefined;
  return time && zone ? new Date(instantOf(date, time, zone)).toISOString() : date;
}

function eventFacts(event: StoryEvent, write: Write): Event {
  const { title, address, until } = event;
  const startDate = beginningOf(event);
  return {
    '@type': 'Event',
    '@id': write(address),
    name: title,
    ...(startDate ? { startDate } : {}),
    ...(startDate && until ? { endDate: until } : {}),
  };
}

/** Entries of the timeline that a page lists. */
export const timelineFacts = (
  page: Step,
  above: readonly Step[],
  events: readonly StoryEvent[],
  story: Story,
): Facts => factsOf(page, above, story, (write) => events.map((event) => eventFacts(event, write)));
