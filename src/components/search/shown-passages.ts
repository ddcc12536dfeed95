import type { Found } from '../../search/answer.ts';
import type { View } from './search-view.ts';

/** How many passages of a page are shown before the rest is asked for. */
const OF_A_PAGE = 2;

/** What the reader has unfolded: `hit-12`, `page-3`. */
export type Unfolded = ReadonlySet<string>;

/** A row of the results: a passage and what is folded behind it. */
export interface Row {
  /** Its name in what is unfolded. */
  key: string;
  passage: number;
  folded: readonly number[];
  /** Those of the folded that are shown. */
  open: readonly number[];
}

/** The results of one page. */
export interface Group {
  /** Its name in what is unfolded. */
  key: string;
  shown: readonly number[];
  /** How many it has in all. */
  count: number;
}

/** The rows that a view shows, if it shows each passage. */
export const rowsOf = ({ hits }: Found, { shown }: View, unfolded: Unfolded): Row[] =>
  hits.slice(0, shown).map(({ passage, folded }) => {
    const key = `hit-${passage}`;
    return { key, passage, folded, open: unfolded.has(key) ? folded : [] };
  });

/** The groups that a view shows, if it shows pages. */
export const groupsOf = ({ byPage }: Found, { shown }: View, unfolded: Unfolded): Group[] =>
  byPage.slice(0, shown).map(({ page, hits }) => {
    const key = `page-${page}`;
    const isOpen = unfolded.has(key) || hits.length === OF_A_PAGE + 1;
    return { key, shown: isOpen ? hits : hits.slice(0, OF_A_PAGE), count: hits.length };
  });

/** How many passages follow those that a view shows. */
export function restOf({ hits, byPage }: Found, { shown, isByPage }: View): number {
  const counts = isByPage
    ? byPage.slice(shown).map((group) => group.hits.length)
    : hits.slice(shown).map(({ folded }) => 1 + folded.length);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every passage that a view needs, in no order. */
export function neededPassages(answer: Found, view: View, unfolded: Unfolded): number[] {
  const { best, records } = answer;
  return [
    ...(best && !view.isByPage ? [best.passage, ...best.leadsTo] : []),
    ...records,
    ...(view.isByPage
      ? groupsOf(answer, view, unfolded).flatMap(({ shown }) => shown)
      : rowsOf(answer, view, unfolded).flatMap(({ passage, open }) => [passage, ...open])),
  ];
}
