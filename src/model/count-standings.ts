import type { Claim } from './records.ts';
import { type Standing, standings } from './standings.ts';

/** How many of some claims hold equally well, and the first of them. */
export interface StandingCount<Word extends Standing | 'disputed' = Standing> {
  standing: Word;
  count: number;
  first: Claim;
}

const countOf = <Word extends Standing | 'disputed'>(
  standing: Word,
  [first, ...others]: readonly Claim[],
): StandingCount<Word>[] => (first ? [{ standing, count: others.length + 1, first }] : []);

/**
 * The order of a standing bar and of the counts beside it: what is firm first, what is missing
 * last.
 */
const ORDER = [
  'confirmed by both sides',
  'independently documented',
  'computed here',
  'on record, one side',
  'unnamed officials',
  'looked for, not found',
  'unsupported',
] as const satisfies readonly (typeof standings)[number][];

/** How many claims have each standing, firmest first. Standings that no claim has are left out. */
export const countStandings = (claims: readonly Claim[]): StandingCount[] =>
  ORDER.flatMap((standing) =>
    countOf(
      standing,
      claims.filter((claim) => claim.standing === standing),
    ),
  );

/** How many claims are disputed, beside their own standing; none if no claim is. */
export const countDisputed = (claims: readonly Claim[]): StandingCount<'disputed'>[] =>
  countOf(
    'disputed',
    claims.filter(({ isDisputed }) => isDisputed),
  );
