import { describeContrary, describeWitness, sidesOf } from './describe-witness.ts';
import { listOf } from './english.ts';
import type { Claim } from './records.ts';

/**
 * Claims of one paragraph that hold equally well on the same word. The margin says it once for all
 * of them.
 */
export type MarginEntry = readonly [Claim, ...Claim[]];

const wordsOf = (claim: Claim): string =>
  [
    claim.standing,
    describeWitness(claim),
    ...sidesOf([claim]).map(({ side, isNamed }) => `${side.id} ${isNamed}`),
    claim.isDisputed ? describeContrary(claim) : '',
  ].join('|');

/** The entries of a margin, in the order in which its paragraph first uses their claims. */
export const entriesOf = (claims: readonly Claim[]): MarginEntry[] =>
  [...Map.groupBy(claims, wordsOf).values()].flatMap(([first, ...alike]): MarginEntry[] =>
    first ? [[first, ...alike]] : [],
  );

/** The place of a claim’s entry in its margin, from 0. */
export const entryIndexOf = (entries: readonly MarginEntry[], claim: Claim): number =>
  entries.findIndex((entry) => entry.includes(claim));

/**
 * Whether another entry of the margin has the same mark. Its marks are then numbered, so that a
 * reader sees which belongs to which sentence.
 */
export const isAmbiguous = (entries: readonly MarginEntry[], [claim]: MarginEntry): boolean =>
  entries.filter(([other]) => other.standing === claim.standing).length > 1;

/**
 * What a mark says to those who cannot see it: the standing of its claim and on whose word it
 * rests.
 * @param number the place of the claim in its text, which tells marks of the same words apart.
 */
export function describeMark(claim: Claim, number: string): string {
  const sides = sidesOf([claim]).map(({ side }) => side.name);
  const witness = [...(sides.length > 0 ? [listOf(sides)] : []), describeWitness(claim)].join(': ');
  const contrary = claim.isDisputed ? `; disputed, against it ${describeContrary(claim)}` : '';
  return `Claim ${number}, ${claim.standing ?? ''}, ${witness}${contrary}`;
}
