import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

/** What tells the records of a collection apart for a reader. */
const TELLING: readonly [CheckedEntry['collection'], string, beside?: string][] = [
  ['sources', 'address', 'origin'],
  ['quotations', 'wordings.0.words', 'speaker'],
  ['events', 'title', 'date'],
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

/** Words as they are compared; of an address, what leads to another page. */
const alike = (words: string): string =>
  words.toLowerCase().replace(/^https?:\/\/(?:www\.)?([^#]*?)\/?(?:#.*)?$/u, '$1');

/** Fields that name a publisher, whose sources are listed and counted by its name. */
const PUBLISHERS = ['publisher', 'origin'];

/** Publishers that differ from an earlier one only in capitals, and would be two in every list. */
const checkPublishers: Check = (content) => {
  const first = new Map<string, string>();
  return entriesOf(content, 'sources').flatMap((entry) =>
    PUBLISHERS.flatMap((field) => {
      const name = wordsIn(entry, field);
      if (name === undefined) return [];
      const known = first.get(name.toLowerCase()) ?? name;
      first.set(name.toLowerCase(), known);
      return known === name ? [] : [issue('two-spellings', fieldOf(entry, field), { name, known })];
    }),
  );
};

/** Records that a reader cannot tell from another: the same address, the same statement or name. */
export const checkDoubles: Check = (content) => [
  ...checkPublishers(content),
  ...TELLING.flatMap(([collection, field, beside = '']) => {
    const first = new Map<string, CheckedEntry>();
    return entriesOf(content, collection).flatMap((entry) => {
      const words = wordsIn(entry, field);
      if (words === undefined) return [];
      // One page may carry the reports of two others, and is then two sources.
      const key = `${alike(words)} ${wordsIn(entry, beside)}`;
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
  }),
];
