import { fold } from './fold.ts';
import { groupByLetter, type LetterGroup } from './group-by-letter.ts';
import type { Source } from './records.ts';
import { type ListPart, splitList } from './split-list.ts';

/** Whoever made some reports, with every page in which they were read. */
export interface SourceHand {
  name: string;
  /** The page on which most rests first. */
  sources: Source[];
  /** How many records rest on its reports, each counted once. */
  records: number;
  /** How many references lead to its pages. A record can rest on several of them. */
  references: number;
}

/** Whose report a source carries: the outlet it was copied from, or else its publisher. */
export function handOf(source: Source): string {
  const seen = new Set<Source>();
  let first = source;
  while (first.copyOf && !seen.has(first)) {
    seen.add(first);
    first = first.copyOf;
  }
  return first.origin ?? first.publisher;
}

/** The id of the heading above what comes from a hand. */
export const handId = (name: string): string =>
  `hand-${fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;

const byUse = (one: Source, other: Source): number =>
  other.uses.length - one.uses.length ||
  one.publisher.localeCompare(other.publisher, 'en') ||
  (one.date ?? '').localeCompare(other.date ?? '', 'en');

function handWith(name: string, sources: readonly Source[]): SourceHand {
  const uses = sources.flatMap((source) => source.uses);
  return {
    name,
    sources: sources.toSorted(byUse),
    records: new Set(uses.map(({ address }) => address)).size,
    references: uses.length,
  };
}

/** The hands whose reports some sources carry, the most used first. */
export const groupByHand = (sources: Iterable<Source>): SourceHand[] =>
  [...Map.groupBy(sources, handOf)]
    .map(([name, group]) => handWith(name, group))
    .toSorted(
      (one, other) =>
        other.records - one.records ||
        other.references - one.references ||
        one.name.localeCompare(other.name, 'en'),
    );

/** The hands, grouped by the first letter of their names. */
export const handsByLetter = (sources: Iterable<Source>): LetterGroup<SourceHand>[] =>
  groupByLetter(groupByHand(sources), ({ name }) => name);

/** The most sources that one page can name, and of which one can say what rests on each. */
export const MOST_LISTED = 600;
export const MOST_ON_PAGE = 120;

/** The pages that sources are on where no page can name all of them: by letter and hand. */
export const sourceParts = (sources: readonly Source[]): ListPart<Source>[] =>
  sources.length > MOST_LISTED
    ? splitList(
        groupByLetter(sources, handOf).map(({ key, letter, items }) => ({
          key,
          title: letter,
          items,
        })),
        MOST_ON_PAGE,
      )
    : [];

const byName = (one: SourceHand, other: SourceHand): number =>
  one.name.localeCompare(other.name, 'en');

/** The hands by the page that lists what rests on their reports: one for each letter, or more. */
export function sourcePages(sources: Iterable<Source>): LetterGroup<SourceHand>[] {
  const all = [...sources];
  const parts = sourceParts(all);
  return parts.length === 0
    ? handsByLetter(all)
    : parts.map(({ id, title, items }) => ({
        key: id,
        letter: title,
        items: groupByHand(items).toSorted(byName),
      }));
}

/** How many of the first hands it takes to have half of all references. */
export function countHalf(hands: readonly SourceHand[]): number {
  const all = hands.reduce((sum, { references }) => sum + references, 0);
  let [sum, count] = [0, 0];
  for (const { references } of hands) {
    if (sum * 2 >= all) break;
    sum += references;
    count += 1;
  }
  return count;
}
