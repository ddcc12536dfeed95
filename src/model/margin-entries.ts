import { describeContrary, describeWitness, sidesOf } from './describe-witness.ts';
import { wordOfStanding } from './standing-words.ts';
import { listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import type { Claim } from './records.ts';

/**
 * Claims of one paragraph that hold equally well on the same word. The margin says it once for all
 * of them.
 */
export type MarginEntry = readonly [Claim, ...Claim[]];

/** What the mark of a claim shows, and which sides it stands for. */
const drawingOf = (claim: Claim): string =>
  [
    claim.standing,
    ...sidesOf([claim]).map(({ side, isNamed }) => `${side.id} ${isNamed}`),
    claim.isDisputed,
  ].join('|');

const wordsOf = (claim: Claim): string =>
  [drawingOf(claim), describeWitness(claim), claim.isDisputed ? describeContrary(claim) : ''].join(
    '|',
  );

const groupBy = (claims: readonly Claim[], keyOf: (claim: Claim) => string): MarginEntry[] =>
  [...Map.groupBy(claims, keyOf).values()].flatMap(([first, ...alike]): MarginEntry[] =>
    first ? [[first, ...alike]] : [],
  );

/** The entries of a margin, in the order in which its paragraph first uses their claims. */
export const entriesOf = (claims: readonly Claim[]): MarginEntry[] => groupBy(claims, wordsOf);

/**
 * The claims of a sentence that has no margin, those of one drawing and of the same sides together:
 * one mark stands for them.
 */
export const marksOf = (claims: readonly Claim[]): MarginEntry[] => groupBy(claims, drawingOf);

/** The place of a claim’s entry in its margin, from 0. */
export const entryIndexOf = (entries: readonly MarginEntry[], claim: Claim): number =>
  entries.findIndex((entry) => entry.includes(claim));

/**
 * Whether another entry of the margin has the same mark. Its marks are then numbered, so that a
 * reader sees which belongs to which sentence.
 */
export const isAmbiguous = (entries: readonly MarginEntry[], [claim]: MarginEntry): boolean =>
  entries.filter(([other]) => other.standing === claim.standing).length > 1;

const eachOnce = (claims: MarginEntry, describe: (claim: Claim) => string): string =>
  [...new Set(claims.map(describe))].join('; ');

/**
 * What a mark says to those who cannot see it: the standing of its claims and on whose word they
 * rest.
 * @param numbers the place of each claim in its text, which tells marks of the same words apart.
 */
export function describeMark(claims: MarginEntry, numbers: readonly string[]): string {
  const [first] = claims;
  const { standing, isDisputed } = first;
  const { claims: said } = labels();
  const sides = sidesOf(claims).map(({ side }) => side.name);
  const witness = eachOnce(claims, describeWitness);
  const words = [...(sides.length > 0 ? [listOf(sides)] : []), witness].join(': ');
  const contrary = isDisputed ? said.disputedAgainst(eachOnce(claims, describeContrary)) : '';
  const standingWord = standing ? wordOfStanding(first) : '';
  return `${said.mark(numbers, listOf(numbers))}, ${standingWord}, ${words}${contrary}`;
}
