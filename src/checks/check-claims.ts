import { countDays } from '../model/count-days.ts';
import type { Claim } from '../model/records.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { findCircles, findMutual } from './find-circles.ts';
import { type Issue, issue } from './issue.ts';

type Written = Partial<Record<'by' | 'evidence' | 'from', string[]>> & { says: string };

/** Whether all that a claim rests on is in the story; what is not is reported as a reference or at its own place. */
const isWhole = (claim: Claim, written: Written): boolean =>
  (['by', 'evidence', 'from'] as const).every(
    (field) => claim[field].length === (written[field]?.length ?? 0),
  );

function checkGround(entry: CheckedEntry, claim: Claim): Issue[] {
  const { id, lookedIn } = claim;
  const written = entry.data as Written;
  if (!written.evidence?.length && !written.from?.length && lookedIn.length === 0)
    return [issue('no-ground', fieldOf(entry), { id })];
  return claim.standing === undefined && isWhole(claim, written)
    ? [issue('no-standing', fieldOf(entry), { id })]
    : [];
}

function checkCount(entry: CheckedEntry, claim: Claim): Issue[] {
  const { id, count, from } = claim;
  const written = entry.data as Written;
  const hasPlace = written.says.includes('{count}');
  if (!count) return hasPlace ? [issue('dangling-count', fieldOf(entry, 'says'), { id })] : [];
  if (!isWhole(claim, written)) return [];
  const [earlier, later] = from.map(({ date }) => date);
  const isCountable =
    from.length === 2 && earlier && later && countDays('days between', earlier, later) >= 0;
  return [
    ...(isCountable ? [] : [issue('cannot-count', fieldOf(entry, 'from'), { id })]),
    ...(hasPlace ? [] : [issue('count-not-printed', fieldOf(entry, 'says'), { id })]),
  ];
}

/** Claims without a ground, without a standing, or with a count that cannot be made or is not printed. */
export const checkClaims: Check = (content) =>
  entriesOf(content, 'claims').flatMap((entry) => {
    const claim = content.story.claims.get(entry.id);
    return claim && entry.isSound
      ? [...checkGround(entry, claim), ...checkCount(entry, claim)]
      : [];
  });

/** Relations that go in a circle: what is mutual written twice, computations that rest on themselves, copies of copies. */
export const checkCircles: Check = (content) =>
  (
    [
      ['claims', 'contradicts', findMutual],
      ['claims', 'rewords', findMutual],
      ['claims', 'from', findCircles],
      ['sources', 'copyOf', findCircles],
    ] as const
  ).flatMap(([collection, field, find]) => {
    const entries = entriesOf(content, collection);
    const graph = new Map(
      entries.map(({ id, data }) => [
        id,
        [(data as Record<string, unknown> | null)?.[field] ?? []].flat() as string[],
      ]),
    );
    return find(graph).flatMap((ids) => {
      const entry = entries.find(({ id }) => id === ids[0]);
      return entry
        ? [issue('circle', fieldOf(entry, field), { field, ids: [...ids, String(ids[0])] })]
        : [];
    });
  });
