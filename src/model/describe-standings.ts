import { capitalize, inWords, plural } from './english.ts';
import type { Claim } from './records.ts';
import { standings } from './standings.ts';

/**
 * How well claims hold, in a sentence: “Six claims: three on record, one side; three unnamed
 * officials; two disputed.”
 */
export function describeStandings(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claims.';
  const counted = standings.flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count > 0 ? [`${inWords(count)} ${standing}`] : [];
  });
  const disputed = claims.filter(({ isDisputed }) => isDisputed).length;
  const tail = disputed > 0 ? `; ${inWords(disputed)} disputed` : '';
  const all = `${capitalize(inWords(claims.length))} ${plural(claims.length, 'claim')}`;
  return `${all}: ${counted.join('; ')}${tail}.`;
}
