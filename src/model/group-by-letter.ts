import { fold } from './fold.ts';

/** Items whose names begin with the same letter. */
export interface LetterGroup<Item> {
  /** As it is printed: `A`, or `0–9` for all that begin with no Latin letter. */
  letter: string;
  /** As ids have it: `a`, or `0`. */
  key: string;
  items: Item[];
}

const keyOf = (name: string): string => /^[a-z]/u.exec(fold(name))?.[0] ?? '0';

/**
 * Sorts items by name and groups them by their first letter, whatever mark it has. What begins with
 * no Latin letter comes first.
 */
export function groupByLetter<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
): LetterGroup<Item>[] {
  const sorted = [...items].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  return [...Map.groupBy(sorted, (item) => keyOf(nameOf(item)))]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([key, group]) => ({
      key,
      letter: key === '0' ? '0–9' : key.toUpperCase(),
      items: group,
    }));
}
