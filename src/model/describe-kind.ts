import { labels } from '../labels/labels.ts';
import { eventKinds } from '../schemas/event.ts';
import type { StoryEvent } from './records.ts';

/** What a kind of event is called: one of them, many in a lane, over a narrow column. */
export const describeKind = (
  kind: StoryEvent['kind'],
): { one: string; lane: string; column: string } => labels().pictures.kinds[kind];

/** How many events there are of each kind, in the order of the lanes, without empty kinds. */
export const countKinds = (
  events: readonly Pick<StoryEvent, 'kind'>[],
): { kind: StoryEvent['kind']; count: number }[] =>
  eventKinds
    .map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
