import { capitalize } from '../../model/english.ts';
import { describeLength } from '../../model/describe-length.ts';
import { cityOf } from '../../model/format-date.ts';
import type { StoryEvent } from '../../model/records.ts';

/** What is said of an event of which only the part of the day is known, in one line or two. */
export function describeSpan(event: StoryEvent): string[] {
  const { daytime = '', zone = '', kind, people, short } = event;
  const length = kind === 'call' ? describeLength(event, 'length not found') : undefined;
  if (length)
    return [
      `${capitalize(length)}, in the ${daytime} of ${cityOf(zone)}.`,
      'Start and end were not found.',
    ];
  const name = short?.join(' ') ?? (people.map((person) => person.short).join(', ') || event.title);
  return [`${capitalize(daytime)}, hour not found: ${name}`];
}
