import { type Entries, type Entry, byId, found } from './entries.ts';
import { computeStanding } from './compute-standing.ts';
import { countDays } from './count-days.ts';
import { formatNumber, nounOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Claim, Records } from './records.ts';
import { routes } from './routes.ts';

/** The records that claims are joined to. */
type Joined = Pick<Records, 'sources' | 'people' | 'topics' | 'quotations'>;

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/**
 * Reads one claim by itself, before claims are related to one another. Empty if its topic is
 * unknown: a check reports that.
 */
function readClaim({ id, fileName, data }: Entry<'claims'>, records: Joined): Claim[] {
  const { 'looked-in': lookedIn, ...rest } = data;
  const topic = records.topics.get(fileName);
  if (!topic) return [];
  const by = found(records.people, data.by);
  const claim = {
    ...rest,
    id,
    address: routes.claim(topic.id, id),
    by,
    lookedIn,
    topic,
    evidence: found(records.sources, data.evidence),
    quotations: found(records.quotations, data.quotations),
    from: [],
    contradicts: [],
    rewords: [],
    standing: undefined,
    isDisputed: false,
    accounts: unique(by.flatMap((voice) => voice.account ?? [])),
    calculation: undefined,
    usedIn: [],
    events: [],
  };
  return [claim];
}

/** Records a relation on both claims, though the author writes it on only one of them. */
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

/** Puts the number of days that a claim computes into its words, and says how it was counted. */
function compute(claim: Claim) {
  const [from, to] = claim.from.map(({ date }) => date);
  if (!claim.count || !from || !to) return;
  const days = countDays(claim.count, from, to);
  const number = formatNumber(days);
  const { claims: words } = labels();
  claim.says = claim.says.replaceAll('{count}', number);
  claim.calculation =
    claim.count === 'day number'
      ? words.dayNumber(formatDate(from), formatDate(to), number)
      : words.daysBetween(
          formatDate(from),
          formatDate(to),
          `${number}\u00A0${nounOf(days, 'day')}`,
        );
}

/** Joins the claims to the other records and to one another, and computes their standing. */
export function buildClaims(entries: Entries, records: Joined): Map<string, Claim> {
  const claims = byId(entries.claims.flatMap((entry) => readClaim(entry, records)));
  const examinedSources = new Set(entries.examined.map(({ data }) => data.source));
  for (const entry of entries.claims) {
    relate(claims, entry, 'contradicts');
    relate(claims, entry, 'rewords');
    const claim = claims.get(entry.id);
    if (claim) claim.from = found(claims, entry.data.from);
  }
  for (const claim of claims.values()) {
    compute(claim);
    claim.standing = computeStanding(claim, examinedSources);
    claim.isDisputed = claim.contradicts.length > 0;
    claim.topic.claims.push(claim);
    for (const voice of claim.by) voice.claims.push(claim);
    for (const quotation of claim.quotations) quotation.claims.push(claim);
  }
  return claims;
}
