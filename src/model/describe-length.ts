import { countOf } from './english.ts';
import type { StoryEvent } from './records.ts';

/**
 * How long an event lasted: in its own words, else in minutes; undefined where nothing is said of it.
 * @param unknown what is said where its length was looked for and not found.
 */
export function describeLength(
  { length, minutes }: Pick<StoryEvent, 'length' | 'minutes'>,
  unknown: string,
): string | undefined {
  if (length !== undefined || minutes === undefined) return length;
  return minutes === 'not found' ? unknown : countOf(minutes, 'minute');
}
