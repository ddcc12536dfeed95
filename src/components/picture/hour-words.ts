import { capitalize } from '../../labels/grammar.ts';
import { labels } from '../../labels/labels.ts';
import { describeLength } from '../../model/describe-length.ts';
import { cityOf } from '../../model/format-date.ts';
import type { StoryEvent } from '../../model/records.ts';

/** What is said of an event of which only the part of the day is known, in one line or two. */
export function describeSpan(event: StoryEvent): string[] {
  const { zone = '', kind, people, short } = event;
  const { dates, pictures } = labels();
  const daytime = event.daytime ? dates.daytimes[event.daytime] : '';
  const length = kind === 'call' ? describeLength(event, dates.lengthNotFound) : undefined;
  if (length)
    return [
      pictures.timeline.inDaytime(capitalize(length), daytime, cityOf(zone)),
      pictures.timeline.noStartNorEnd,
    ];
  const name = short?.join(' ') ?? (people.map((person) => person.short).join(', ') || event.title);
  return [pictures.timeline.hourNotFound(capitalize(daytime), name)];
}
