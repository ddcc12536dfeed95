import type { Claim } from './records.ts';
import { standings } from './standings.ts';

const NUMERALS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number as a word, a larger one in figures. */
export const inWords = (number: number): string => NUMERALS[number] ?? String(number);

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How claims stand, in a sentence: Six claims: three on record, one side; one unnamed officials; two of them disputed. */
export function describeStandings(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claims.';
  const counted = standings.flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count > 0 ? [`${inWords(count)} ${standing}`] : [];
  });
  const disputed = claims.filter(({ isDisputed }) => isDisputed).length;
  const tail = disputed > 0 ? `; ${inWords(disputed)} disputed` : '';
  return `${capitalize(inWords(claims.length))} claim${claims.length === 1 ? '' : 's'}: ${counted.join('; ')}${tail}.`;
}
