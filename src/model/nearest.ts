import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ, as a share of the longer word, for a suggestion to help. */
const FARTHEST_SHARE = 0.4;

/** The candidate nearest to a value, if one is near enough to be what was meant. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(value, candidates);
  return distance(value, candidate) <= Math.max(value.length, candidate.length) * FARTHEST_SHARE
    ? candidate
    : undefined;
}
