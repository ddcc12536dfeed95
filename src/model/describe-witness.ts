import { countOf, listOf } from './english.ts';
import { formatDate } from './format-date.ts';
import type { Claim, Side, Source } from './records.ts';

/** Most outlets that are named before the rest become others. */
const NAMED_OUTLETS = 3;

/** The outlets that carried something, by the name of whose report each is, each once. */
const outletsOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ origin, publisher }) => origin ?? publisher)),
];

const someOutlets = (sources: readonly Source[]): string => {
  const outlets = outletsOf(sources);
  return outlets.length > NAMED_OUTLETS
    ? listOf([...outlets.slice(0, NAMED_OUTLETS), 'others'])
    : listOf(outlets);
};

/** Where and when the words were said, where one quotation bears the claim out. */
function occasionOf({ quotations, by }: Claim): string {
  const [quotation] = quotations;
  if (!quotation || quotations.length > 1 || by.length > 1) return '';
  return [quotation.occasion, ...(quotation.date ? [formatDate(quotation.date)] : [])]
    .map((words) => `, ${words}`)
    .join('');
}

/** On whose word a claim stands, in a few words: what a margin prints under the standing. */
export function describeWitness(claim: Claim): string {
  const { standing, by, evidence } = claim;
  if (claim.calculation) return claim.calculation;
  if (standing === 'computed here')
    return `from ${claim.from.length === 1 ? 'one claim' : countOf(claim.from.length, 'claim')}`;
  if (standing === 'looked for, not found') return claim.lookedIn.join('; ');
  if (standing === 'unsupported') return `${someOutlets(evidence)} only`;
  if (standing === 'independently documented') return someOutlets(evidence);
  const names = listOf(by.map(({ short }) => short));
  return by.some(({ named }) => named)
    ? `${names}${occasionOf(claim)}`
    : `${names}, to ${someOutlets(evidence)}`;
}

/** Whose word a contrary claim is: its voices, with the outlets where they are the same voices; else its outlets, or how it was counted. */
function contraryWords({ by, evidence, calculation, standing }: Claim, own: Claim['by']): string[] {
  if (by.length === 0)
    return evidence.length > 0 ? outletsOf(evidence) : [calculation ?? standing ?? ''];
  const names = by.map(({ short }) => short);
  return by.every((voice) => own.includes(voice))
    ? [`${listOf(names)}, to ${someOutlets(evidence)}`]
    : names;
}

/** Who says the contrary, in a few words. */
export const describeContrary = (claim: Claim): string =>
  listOf([...new Set(claim.contradicts.flatMap((contrary) => contraryWords(contrary, claim.by)))]);

/** A side as a tile shows it. */
export interface TileOf {
  side: Side;
  /** False where only unnamed voices of the side speak. */
  isNamed: boolean;
}

/** The sides whose voices assert any of some claims, each once; named where one of its voices is. */
export function sidesOf(claims: readonly Claim[]): TileOf[] {
  const tiles = new Map<string, TileOf>();
  for (const { side, named } of claims.flatMap(({ by }) => by)) {
    if (side)
      tiles.set(side.id, { side, isNamed: named || (tiles.get(side.id)?.isNamed ?? false) });
  }
  return [...tiles.values()];
}

/** Runs of claims that stand alike on the same word, so that a margin says it once; a disputed claim stands alone. */
export function groupByWitness(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const [first] = groups.at(-1) ?? [];
    const isAlike =
      first &&
      !first.isDisputed &&
      !claim.isDisputed &&
      first.standing === claim.standing &&
      describeWitness(first) === describeWitness(claim);
    if (isAlike) groups.at(-1)?.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
