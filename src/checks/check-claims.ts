import { countDays } from '../model/count-days.ts';
import { countIndependent } from '../model/compute-standing.ts';
import type { Claim } from '../model/story.ts';
import { type Check, type CheckedContent, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { findCircles } from './find-circles.ts';
import { type Issue, issue } from './issue.ts';

function checkGround(entry: CheckedEntry, claim: Claim, content: CheckedContent): Issue[] {
  const { id, evidence, from, lookedIn } = claim;
  const written = entry.data as { evidence?: unknown[]; from?: unknown[] };
  if (!written.evidence?.length && !written.from?.length && lookedIn.length === 0)
    return [issue('no-ground', fieldOf(entry), { id })];
  if (claim.standing !== undefined || from.length < (written.from?.length ?? 0)) return [];
  return [issue('no-standing', fieldOf(entry), { id, count: countIndependent(evidence, content.story.sources) })];
}

function checkCount(entry: CheckedEntry, { id, count, from, says }: Claim): Issue[] {
  if (!count) return says.includes('{count}') ? [issue('dangling-count', fieldOf(entry, 'says'), { id })] : [];
  const [earlier, later] = from.map(({ date }) => date);
  const isCountable = from.length === 2 && earlier && later && countDays('days between', earlier, later) >= 0;
  return isCountable ? [] : [issue('cannot-count', fieldOf(entry, 'from'), { id })];
}

/** Claims without a ground, without a standing, or with a count that cannot be made. */
export const checkClaims: Check = (content) =>
  entriesOf(content, 'claims').flatMap((entry) => {
    const claim = content.story.claims.get(entry.id);
    return claim ? [...checkGround(entry, claim, content), ...checkCount(entry, claim)] : [];
  });

/** Relations that go in a circle: contradictions written twice, computations that rest on themselves, copies of copies. */
export const checkCircles: Check = (content) =>
  (
    [
      ['claims', 'contradicts'],
      ['claims', 'rewords'],
      ['claims', 'from'],
      ['sources', 'copyOf'],
    ] as const
  ).flatMap(([collection, field]) => {
    const entries = entriesOf(content, collection);
    const graph = new Map(
      entries.map(({ id, data }) => [id, [(data as Record<string, unknown>)[field] ?? []].flat() as string[]]),
    );
    return findCircles(graph).flatMap((ids) => {
      const entry = entries.find(({ id }) => id === ids[0]);
      return entry ? [issue('circle', fieldOf(entry, field), { field, ids: [...ids, String(ids[0])] })] : [];
    });
  });
