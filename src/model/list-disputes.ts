import type { Claim, Topic } from './records.ts';

/**
 * The contradictions of a topic: two claims that cannot both be right, each pair once, the one that stands
 * first on the topic before the other. The second may belong to another topic.
 */
export function listDisputes({ claims }: Pick<Topic, 'claims'>): [Claim, Claim][] {
  const listed = new Set<Claim>();
  return claims.flatMap((claim) => {
    listed.add(claim);
    return claim.contradicts
      .filter((contrary) => !listed.has(contrary))
      .map((contrary): [Claim, Claim] => [claim, contrary]);
  });
}
