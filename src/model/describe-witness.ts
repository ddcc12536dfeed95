import { countOf, listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Claim, Person, Side, Source } from './records.ts';

/** How many outlets are named at most. The rest are summed up as “others”. */
const NAMED_OUTLETS = 3;

/**
 * The names of outlets, each once. An outlet that carries the report of another counts as that
 * other.
 */
const outletsOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ origin, publisher }) => origin ?? publisher)),
];

const someOutlets = (sources: readonly Source[]): string => {
  const outlets = outletsOf(sources);
  return outlets.length > NAMED_OUTLETS
    ? listOf([...outlets.slice(0, NAMED_OUTLETS), labels().claims.others])
    : listOf(outlets);
};

/** Where and when the words were said. Empty unless exactly one quotation supports the claim. */
function occasionOf({ quotations, by }: Claim): string {
  const [quotation] = quotations;
  if (!quotation || quotations.length > 1 || by.length > 1) return '';
  return [quotation.occasion, ...(quotation.date ? [formatDate(quotation.date)] : [])]
    .map((words) => `, ${words}`)
    .join('');
}

/**
 * On whose word a claim rests, in a few words. A margin prints this under the standing. The page of
 * a voice is itself that of its word: it leads on to where the word was read (`own`).
 */
export function describeWitness(claim: Claim, own?: Person): string {
  const { standing, by, evidence } = claim;
  const { claims: words } = labels();
  if (claim.calculation) return claim.calculation;
  if (standing === 'computed here')
    return words.fromClaims(countOf(claim.from.length, 'claim'), claim.from.length === 1);
  if (standing === 'looked for, not found') return claim.lookedIn.join('; ');
  if (standing === 'unsupported') return words.only(someOutlets(evidence));
  if (standing === 'independently documented') return someOutlets(evidence);
  if (own && by.every((voice) => voice === own)) return someOutlets(evidence);
  const names = listOf(by.map(({ short }) => short));
  return by.some(({ named }) => named)
    ? `${names}${occasionOf(claim)}`
    : words.toOutlets(names, someOutlets(evidence));
}

/**
 * Who makes a contrary claim. If these voices are also those of the claim itself (`own`), their
 * outlets are added. A claim without voices is told by its outlets, or by how it was counted.
 */
function contraryWords({ by, evidence, calculation, standing }: Claim, own: Claim['by']): string[] {
  if (by.length === 0)
    return evidence.length > 0 ? outletsOf(evidence) : [calculation ?? standing ?? ''];
  const names = by.map(({ short }) => short);
  return by.every((voice) => own.includes(voice))
    ? [labels().claims.toOutlets(listOf(names), someOutlets(evidence))]
    : names;
}

/** Who contradicts a claim, in a few words. */
export const describeContrary = (claim: Claim): string =>
  listOf([...new Set(claim.contradicts.flatMap((contrary) => contraryWords(contrary, claim.by)))]);

/** A side, with how its tile is drawn. */
export interface TileOf {
  side: Side;
  /** False if only unnamed voices speak for the side. */
  isNamed: boolean;
}

/**
 * The sides whose voices assert some claims, each once. A side is named if one of its voices is.
 */
export function sidesOf(claims: readonly Claim[]): TileOf[] {
  const tiles = new Map<string, TileOf>();
  for (const { side, named } of claims.flatMap(({ by }) => by)) {
    if (side)
      tiles.set(side.id, { side, isNamed: named || (tiles.get(side.id)?.isNamed ?? false) });
  }
  return [...tiles.values()];
}
