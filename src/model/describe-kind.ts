import { eventKinds } from '../schemas/event.ts';
import type { StoryEvent } from './records.ts';

/** The words for a kind of event: as the name of a lane, and over its narrow column. */
const WORDS: Record<StoryEvent['kind'], { lane: string; column: string }> = {
  call: { lane: 'Calls', column: 'called' },
  meeting: { lane: 'Meetings', column: 'met' },
  statement: { lane: 'Statements', column: 'said' },
  publication: { lane: 'Publications', column: 'printed' },
  decision: { lane: 'Decisions', column: 'decided' },
  action: { lane: 'Actions', column: 'done' },
};

/** What a kind of event is called: many of them, and what was done. */
export const describeKind = (kind: StoryEvent['kind']): { lane: string; column: string } =>
  WORDS[kind];

/** How many events there are of each kind, in the order of the lanes, without empty kinds. */
export const countKinds = (
  events: readonly Pick<StoryEvent, 'kind'>[],
): { kind: StoryEvent['kind']; count: number }[] =>
  eventKinds
    .map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
