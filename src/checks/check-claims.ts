import { sidesOwn } from '../model/compute-standing.ts';
import { countDays } from '../model/count-days.ts';
import type { Claim } from '../model/records.ts';
import type { Story } from '../model/story.ts';
import { type Check, entriesOf, fieldOf } from './checked-content.ts';
import { findCircles, findMutual } from './find-circles.ts';
import { type Issue, type Where, issue } from './issue.ts';

type Written = Partial<Record<'by' | 'evidence' | 'from', string[]>>;

/**
 * Whether all that a claim rests on is in the story; what is not is reported as a reference or at
 * its own place.
 */
const isWhole = (claim: Claim, written: Written): boolean =>
  (['by', 'evidence', 'from'] as const).every(
    (field) => claim[field].length === (written[field]?.length ?? 0),
  );

const isCountable = ({ from }: Claim): boolean => {
  const [earlier, later] = from.map(({ date }) => date);
  return (
    from.length === 2 &&
    earlier !== undefined &&
    later !== undefined &&
    countDays('days between', earlier, later) >= 0
  );
};

/** A claim that is nobody’s word and has no standing: for what a side prints, or for too little. */
function lacksStanding({ id, evidence }: Claim, where: Where, story: Story): Issue {
  const publishers = [
    ...new Set(sidesOwn(evidence).map(({ origin, publisher }) => origin ?? publisher)),
  ];
  if (publishers.length === 0) return issue('no-standing', where, { id });
  const voice = [...story.people.values()].find(({ short }) => publishers.includes(short))?.id;
  return issue('one-side-alone', where, { id, publishers, voice });
}

/** Claims that their grounds do not bear, or whose count cannot be made from other claims. */
export const checkClaims: Check = (content) =>
  entriesOf(content, 'claims').flatMap((entry): Issue[] => {
    const claim = content.story.claims.get(entry.id);
    if (!claim || !entry.isSound || !isWhole(claim, entry.data as Written)) return [];
    const { id, standing, count } = claim;
    return [
      ...(standing === undefined ? [lacksStanding(claim, fieldOf(entry), content.story)] : []),
      ...(count && !isCountable(claim)
        ? [issue('cannot-count', fieldOf(entry, 'from'), { id })]
        : []),
    ];
  });

/**
 * Relations that go in a circle: what is mutual written twice, computations that rest on
 * themselves, copies of copies.
 */
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
