import {
  BREADTH_SMOOTHING,
  BREADTH_WEIGHT,
  CLOSE,
  MOST_FURTHER_WORDS,
  SUBJECTS,
  WORTH_PER_WORD,
} from './rank-weights.ts';
import type { Row } from './table.ts';

/** How well a term is answered in each passage that has it: 1 by the very words. */
export type Strengths = ReadonlyMap<number, { strength: number }>;

/**
 * How much of each page is about a term, from 0 to nearly 1, by the number of the page: what share
 * of its passages has the term.
 */
function breadths(found: Strengths, rows: readonly Row[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { page } of rows) sizes.set(page, (sizes.get(page) ?? 0) + 1);
  const breadth = new Map<number, number>();
  for (const [passage, { strength }] of found) {
    if (strength < CLOSE) continue;
    const page = rows[passage]?.page ?? -1;
    const share = strength / ((sizes.get(page) ?? 0) + BREADTH_SMOOTHING);
    breadth.set(page, (breadth.get(page) ?? 0) + share);
  }
  return breadth;
}

/**
 * Whether a reader asks for a subject or for one thing about it, told by how much they typed. A
 * query of one word or name asks for the page that is most about it; the more words it has, the
 * more it asks for a passage.
 * @param terms where each word of the query that is asked about is found.
 * @returns the score of a passage, given its score by its words.
 */
export function weighSubjects(
  terms: readonly Strengths[],
  rows: readonly Row[],
): (row: Row, score: number) => number {
  const [term, ...more] = terms;
  const further = Math.min(more.length, MOST_FURTHER_WORDS);
  const breadth = term && more.length === 0 ? breadths(term, rows) : undefined;
  return ({ kind, page }, score) => {
    const broad = SUBJECTS.has(kind) ? BREADTH_WEIGHT * (breadth?.get(page) ?? 0) : 0;
    return score * (WORTH_PER_WORD[kind] ?? 1) ** further + broad;
  };
}
