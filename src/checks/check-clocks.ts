import { hoursAt, instantOf } from '../model/clock.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** The hours from the beginning of a day that a time says. */
const hoursOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
};

const isShown = (date: string, time: string, zone: string): boolean =>
  Math.abs(hoursAt(instantOf(date, time, zone), date, zone) - hoursOf(time)) < 1 / 60;

/** Hours of events that no clock there showed, because it was set forward past them. */
export const checkClocks: Check = (content) =>
  entriesOf(content, 'events').flatMap((entry) => {
    const event = entry.isSound ? content.story.events.get(entry.id) : undefined;
    if (!event?.zone) return [];
    const { date, zone } = event;
    return (['time', 'by'] as const).flatMap((field): Issue[] => {
      const time = event[field];
      return time && !isShown(date, time, zone)
        ? [issue('skipped-time', fieldOf(entry, field), { date, time, zone })]
        : [];
    });
  });
