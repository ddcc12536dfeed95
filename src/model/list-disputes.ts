import type { Claim, Topic } from './records.ts';

/**
 * The contradictions of a topic: pairs of claims that cannot both be right. Each pair is listed
 * once, first the claim that comes first on the topic. The other may belong to another topic.
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
