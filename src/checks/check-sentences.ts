import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

const ENDS = /[.!?…]$/u;

/** Claims that do not end as sentences do: they are printed one after another. */
export const checkSentences: Check = (content) =>
  entriesOf(content, 'claims').flatMap((entry) => {
    const says = content.story.claims.get(entry.id)?.says;
    return says === undefined || ENDS.test(says)
      ? []
      : [issue('no-full-stop', fieldOf(entry, 'says'), { field: 'says' })];
  });
