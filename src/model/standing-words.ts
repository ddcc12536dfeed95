import { labels } from '../labels/labels.ts';
import type { Claim, Person } from './records.ts';
import type { Standing } from './standings.ts';

/** The word of a standing, or of a dispute: of all that stands so. */
export const wordOf = (standing: Standing | 'disputed'): string =>
  labels().claims.standings[standing].word;

/** What is on record, and on the word of one side, or of how many. */
function wordOnRecord(by: readonly Pick<Person, 'side' | 'named'>[]): string {
  const { onRecord, onRecordOfSides } = labels().claims;
  const sides = new Set(by.flatMap(({ side }) => side ?? []));
  const named = new Set(by.flatMap(({ side, named }) => (named && side) || []));
  const isOfSides = by.every(({ side }) => side !== undefined) && named.size === sides.size;
  return isOfSides && sides.size > 0 ? onRecordOfSides(sides.size) : onRecord;
}

/** The word for how well something stands that some voices say. Not each has a side, or one. */
export function wordOnVoices(
  standing: Standing,
  by: readonly Pick<Person, 'side' | 'named'>[],
): string {
  if (standing === 'on record, one side') return wordOnRecord(by);
  const isOfNoSide = standing === 'unnamed officials' && by.every(({ side }) => !side);
  return isOfNoSide ? labels().claims.withoutName : wordOf(standing);
}

/** The word for how a claim stands; empty for one that no standing fits. */
export const wordOfStanding = ({ standing, by }: Pick<Claim, 'standing' | 'by'>): string =>
  standing ? wordOnVoices(standing, by) : '';
