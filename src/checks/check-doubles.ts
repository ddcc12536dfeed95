import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

/** What tells the records of a collection apart for a reader. */
const TELLING: readonly [CheckedEntry['collection'], string][] = [
  ['sources', 'address'],
  ['claims', 'says'],
  ['people', 'name'],
  ['terms', 'name'],
  ['topics', 'title'],
  ['accounts', 'name'],
  ['chapters', 'title'],
  ['notes', 'title'],
  ['pages', 'title'],
  ['figures', 'title'],
  ['examined', 'title'],
];

const wordsIn = ({ data }: CheckedEntry, field: string): string | undefined => {
  const words = (data as Record<string, unknown> | null)?.[field];
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
};

/** Records that a reader cannot tell from another: the same address, the same statement or name. */
export const checkDoubles: Check = (content) =>
  TELLING.flatMap(([collection, field]) => {
    const first = new Map<string, CheckedEntry>();
    return entriesOf(content, collection).flatMap((entry) => {
      const words = wordsIn(entry, field);
      if (words === undefined) return [];
      // One page may carry the reports of two others, and is then two sources.
      const key = [words.toLowerCase(), wordsIn(entry, 'origin')].join(' ');
      const earlier = first.get(key);
      first.set(key, earlier ?? entry);
      // Two records of one id are reported as such.
      return earlier && earlier.id !== entry.id
        ? [issue('same-words', fieldOf(entry, field), { field, words, first: earlier.id })]
        : [];
    });
  });
