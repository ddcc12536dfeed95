import type { Claim, Source } from './records.ts';
import type { Standing } from './standings.ts';

/** What a claim's standing follows from. */
export type Grounds = Pick<Claim, 'by' | 'from' | 'lookedIn' | 'evidence'>;

/** The record at the end of a line of copies. A line that goes in a circle ends where it would repeat. */
function firstOf(source: Source): Source {
  const seen = new Set([source]);
  let first = source;
  while (first.copyOf && !seen.has(first.copyOf)) {
    first = first.copyOf;
    seen.add(first);
  }
  return first;
}

/**
 * How many independent reports a list of sources amounts to. Copies count as what they copy, and all
 * that carry one publisher's report count as one.
 */
export function countIndependent(evidence: readonly Source[]): number {
  const origins = evidence.map((source) => {
    const { origin, publisher } = firstOf(source);
    return (origin ?? publisher).toLowerCase();
  });
  return new Set(origins).size;
}

const isOfficialRecord = ({ primary, kind }: Source) =>
  primary && (kind === 'official text' || kind === 'official statement');

function hasOpposedVoices(by: Claim['by']): boolean {
  const sides = by.filter((voice) => voice.named).flatMap((voice) => voice.side ?? []);
  return sides.some((side) =>
    side.opposes.some((opposed) => sides.some(({ id }) => id === opposed)),
  );
}

/**
 * A claim's standing, from who asserts it and on what. `examinedSources` are the ids of the documents
 * under examination: what only they say is unsupported.
 * @returns undefined where no rule of the vocabulary fits.
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
  return countIndependent(checked) >= 2 || checked.some(isOfficialRecord)
    ? 'independently documented'
    : undefined;
}
