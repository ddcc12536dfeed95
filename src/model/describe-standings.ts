import { capitalize, inWords, plural } from './english.ts';
import type { Claim } from './records.ts';
import { standings } from './standings.ts';

/**
 * How well claims hold, in a few words: “Six claims. On record, one side: 3; unnamed officials: 3;
 * disputed: 2.”
 */
export function describeStandings(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claims.';
  const counted = standings.flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count > 0 ? [`${standing}: ${count}`] : [];
  });
  const disputed = claims.filter(({ isDisputed }) => isDisputed).length;
  const all = `${capitalize(inWords(claims.length))} ${plural(claims.length, 'claim')}`;
  const words = [...counted, ...(disputed > 0 ? [`disputed: ${disputed}`] : [])].join('; ');
  return `${all}. ${capitalize(words)}.`;
}
