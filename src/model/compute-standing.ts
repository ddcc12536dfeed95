import type { Claim, Source } from './records.ts';
import type { Standing } from './standings.ts';

/** The fields of a claim that decide its standing. */
export type Grounds = Pick<Claim, 'by' | 'from' | 'lookedIn' | 'evidence'>;

/**
 * The source that a copy goes back to, or the source itself if it is no copy. If copies go in a
 * circle, the search ends before it repeats one.
 */
function originalOf(source: Source): Source {
  const seen = new Set([source]);
  let original = source;
  while (original.copyOf && !seen.has(original.copyOf)) {
    original = original.copyOf;
    seen.add(original);
  }
  return original;
}

/** The sources through which no side speaks, neither itself nor in a copy. */
const independentOf = (evidence: readonly Source[]): Source[] =>
  evidence.filter((source) => !originalOf(source).side);

/**
 * How many independent reports are in a list of sources. A copy counts as the source it copies. All
 * sources that carry the report of one publisher count as one. What a side publishes counts for
 * nothing: it is that side’s word, however often it is printed.
 */
export function countIndependent(evidence: readonly Source[]): number {
  const origins = independentOf(evidence).map((source) => {
    const { origin, publisher } = originalOf(source);
    return (origin ?? publisher).toLowerCase();
  });
  return new Set(origins).size;
}

/** The sources through which a side speaks, itself or in a copy. */
export const sidesOwn = (evidence: readonly Source[]): Source[] =>
  evidence.filter((source) => originalOf(source).side);

/** The kinds of sources in which a body that nobody’s side runs says what it did or found. */
const OFFICIAL = ['official text', 'official statement', 'court record'];

const isOfficialRecord = ({ primary, kind }: Source) => primary && OFFICIAL.includes(kind);

function hasOpposedVoices(by: Claim['by']): boolean {
  const sides = by.filter((voice) => voice.named).flatMap((voice) => voice.side ?? []);
  return sides.some((side) =>
    side.opposes.some((opposed) => sides.some(({ id }) => id === opposed)),
  );
}

/**
 * The standing of a claim, computed from who asserts it and on what evidence.
 * @param examinedSources the ids of the documents under examination. What only they say is
 * unsupported.
 * @returns undefined if no standing fits.
 */
export function computeStanding(
  { by, from, lookedIn, evidence }: Grounds,
  examinedSources: ReadonlySet<string>,
): Standing | undefined {
  if (from.length > 0) return 'computed here';
  if (lookedIn.length > 0) return 'looked for, not found';
  if (hasOpposedVoices(by)) return 'confirmed by both sides';
  if (by.some((voice) => voice.named)) return 'on record, one side';
  if (by.length > 0) return 'unnamed officials';
  if (evidence.length > 0 && evidence.every(({ id }) => examinedSources.has(id))) {
    return 'unsupported';
  }
  const checked = evidence.filter(({ id }) => !examinedSources.has(id));
  return countIndependent(checked) >= 2 || independentOf(checked).some(isOfficialRecord)
    ? 'independently documented'
    : undefined;
}
