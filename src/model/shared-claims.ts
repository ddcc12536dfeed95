import type { Claim } from './records.ts';
import { routes } from './routes.ts';
import type { Story } from './story.ts';

/**
 * The claims that have an address to share: those that are disputed, and those whose address an
 * edition has published, so that it does not die with the dispute.
 */
export function sharedClaims({ claims, ledger }: Pick<Story, 'claims' | 'ledger'>): Claim[] {
  const published = new Set(ledger.passages.map(({ at }) => at));
  return [...claims.values()].filter(
    ({ id, isDisputed }) => isDisputed || published.has(routes.sharedClaim(id)),
  );
}
