import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

/** What tells the records of a collection apart for a reader. */
const TELLING: readonly [CheckedEntry['collection'], string][] = [
  ['sources', 'address'],
  ['quotations', 'wordings.0.words'],
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

const pathTo = (field: string): string[] => field.split('.');

/** The same as steps that a YAML text is followed by, in which places in lists are numbers. */
const stepsTo = (field: string): (string | number)[] =>
  pathTo(field).map((step) => (/^\d+$/u.test(step) ? Number(step) : step));

const wordsIn = ({ data }: CheckedEntry, field: string): string | undefined => {
  const words = pathTo(field).reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    data,
  );
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
      const key = [words.toLowerCase(), wordsIn(entry, 'origin'), wordsIn(entry, 'speaker')].join(
        ' ',
      );
      const earlier = first.get(key);
      first.set(key, earlier ?? entry);
      // Two records of one id are reported as such.
      return earlier && earlier.id !== entry.id
        ? [
            issue('same-words', fieldOf(entry, ...stepsTo(field)), {
              field: pathTo(field).at(-1) ?? field,
              words,
              first: earlier.id,
            }),
          ]
        : [];
    });
  });
