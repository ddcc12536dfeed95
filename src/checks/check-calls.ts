import { chartCalls } from '../model/chart-calls.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

/** A picture of calls that has none, or too few to say how long there was none. */
export const checkCalls: Check = (content) =>
  entriesOf(content, 'pages').flatMap((entry) => {
    const calls = entry.isSound ? content.story.pages.get(entry.id)?.calls : undefined;
    if (!calls) return [];
    const count = chartCalls(calls, content.story.events.values()).calls.length;
    const needed = calls.title.includes('{days}') ? 2 : 1;
    return count < needed
      ? [issue('too-few-calls', fieldOf(entry, 'calls'), { count, needed })]
      : [];
  });
