import { capitalize, countInWords } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import type { Claim } from './records.ts';
import { wordOf } from './standing-words.ts';
import { standings } from './standings.ts';

/**
 * How well claims hold, in a few words: “Six claims. On record: 3; unnamed officials: 3;
 * disputed: 2.”
 */
export function describeStandings(claims: readonly Claim[]): string {
  if (claims.length === 0) return labels().claims.none;
  const counted = standings.flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count > 0 ? [`${wordOf(standing)}: ${count}`] : [];
  });
  const disputed = claims.filter(({ isDisputed }) => isDisputed).length;
  const all = capitalize(countInWords(claims.length, 'claim'));
  const words = [...counted, ...(disputed > 0 ? [`${wordOf('disputed')}: ${disputed}`] : [])].join(
    '; ',
  );
  return `${all}. ${capitalize(words)}.`;
}
