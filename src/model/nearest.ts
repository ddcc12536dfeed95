import { closest, distance } from 'fastest-levenshtein';

/** A suggestion helps only if no more than this share of the longer word's letters differ. */
const FARTHEST_SHARE = 0.4;

/** The candidate most like a value; undefined if none is near enough to be what was meant. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(value, candidates);
  return distance(value, candidate) <= Math.max(value.length, candidate.length) * FARTHEST_SHARE
    ? candidate
    : undefined;
}
