import { type Entries, type Entry, byId, found } from './entries.ts';
import type { Records } from './build-records.ts';
import { computeStanding } from './compute-standing.ts';
import { countDays } from './count-days.ts';
import { formatDate, formatNumber } from './format-date.ts';
import type { Claim } from './story.ts';

type Parts = Pick<Records, 'sources' | 'people' | 'topics' | 'quotations'>;

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

function readClaim({ id, data }: Entry<'claims'>, parts: Parts): Claim {
  const { 'looked-in': lookedIn, ...rest } = data;
  const by = found(parts.people, data.by);
  return {
    ...rest,
    id,
    by,
    lookedIn,
    topic: parts.topics.get(data.topic),
    evidence: found(parts.sources, data.evidence),
    quotations: found(parts.quotations, data.quotations),
    from: [],
    contradicts: [],
    rewords: [],
    standing: undefined,
    isDisputed: false,
    accounts: unique(by.flatMap((voice) => voice.account ?? [])),
    sum: undefined,
    usedIn: [],
    events: [],
  };
}

/** Enters a relation that is written on one of two claims at both of them. */
function relate(
  claims: ReadonlyMap<string, Claim>,
  entry: Entry<'claims'>,
  relation: 'contradicts' | 'rewords',
) {
  const claim = claims.get(entry.id);
  for (const other of found(claims, entry.data[relation])) {
    if (!claim || other === claim) continue;
    if (!claim[relation].includes(other)) claim[relation].push(other);
    if (!other[relation].includes(claim)) other[relation].push(claim);
  }
}

/** Puts the number that a claim computes into its words, and the sum beside it. */
function compute(claim: Claim) {
  const [from, to] = claim.from.map(({ date }) => date);
  if (!claim.count || !from || !to) return;
  const days = countDays(claim.count, from, to);
  const number = formatNumber(days);
  claim.says = claim.says.replaceAll('{count}', number);
  claim.sum =
    claim.count === 'day number'
      ? `${formatDate(from)} counted as day 1: ${formatDate(to)} is day ${number}`
      : `from ${formatDate(from)} to ${formatDate(to)}: ${number} ${days === 1 ? 'day' : 'days'}`;
}

/** Joins the claims to the other records and to one another, and computes their standing. */
export function buildClaims(entries: Entries, parts: Parts): Map<string, Claim> {
  const claims = byId(entries.claims.map((entry) => readClaim(entry, parts)));
  const examinedSources = new Set(entries.examined.map(({ data }) => data.source));
  for (const entry of entries.claims) {
    relate(claims, entry, 'contradicts');
    relate(claims, entry, 'rewords');
    const claim = claims.get(entry.id);
    if (claim) claim.from = found(claims, entry.data.from);
  }
  for (const claim of claims.values()) {
    compute(claim);
    claim.standing = computeStanding(claim, parts.sources, examinedSources);
    claim.isDisputed = claim.contradicts.length > 0;
    claim.topic?.claims.push(claim);
    for (const voice of claim.by) voice.claims.push(claim);
    for (const quotation of claim.quotations) quotation.claims.push(claim);
  }
  return claims;
}
