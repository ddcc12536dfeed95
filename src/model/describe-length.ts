import { countOf } from '../labels/grammar.ts';
import type { StoryEvent } from './records.ts';

/**
 * How long an event lasted: in the author's words if there are any, otherwise in minutes.
 * @param unknown the words for a length that was looked for and not found.
 * @returns undefined if the record says nothing of its length.
 */
export function describeLength(
  { length, minutes }: Pick<StoryEvent, 'length' | 'minutes'>,
  unknown: string,
): string | undefined {
  if (length !== undefined || minutes === undefined) return length;
  return minutes === 'not found' ? unknown : countOf(minutes, 'minute');
}
