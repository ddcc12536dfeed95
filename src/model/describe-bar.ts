import { countStandings } from './count-standings.ts';
import type { Claim } from './records.ts';
import { wordOf } from './standing-words.ts';

/** What a standing bar says, in words: “2 confirmed by both sides; 3 on record”. */
export const describeBar = (claims: readonly Claim[]): string =>
  countStandings(claims)
    .map(({ standing, count }) => `${count} ${wordOf(standing)}`)
    .join('; ');
