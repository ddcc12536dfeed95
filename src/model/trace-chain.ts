import type { Hand, Person, Wording } from './records.ts';

/** The hand of a voice, which passed the words on, or of an outlet, which reported them. */
const handOf = (person: Person): Hand => ({
  name: person.short,
  did: person.kind === 'outlet' ? 'reported by' : 'passed on by',
  isNamed: person.named,
  person,
  labels: person.labels.map(({ words, by, sources }) => ({
    words,
    by: by.short,
    language: sources[0]?.language,
  })),
});

/** The hand of an outlet that only a source names. */
const outletOf = (name: string, did: Hand['did']): Hand => ({
  name,
  did,
  isNamed: true,
  person: undefined,
  labels: [],
});

const areOne = (a: Hand, b: Hand): boolean =>
  [a.name, a.person?.name].includes(b.name) || a.name === b.person?.name;

const isOutlet = ({ did }: Hand): boolean => did === 'reported by' || did === 'read in';

/** A voice is listed where it comes first, an outlet where it comes last. */
const isListed = (hand: Hand, index: number, hands: readonly Hand[]): boolean =>
  !hands.some(
    (other, at) =>
      areOne(hand, other) && (isOutlet(other) && isOutlet(hand) ? at > index : at < index),
  );

/**
 * Every hand that words passed through, first to last: the speaker, the voices that passed them on,
 * whoever worded them so, the outlet whose report it was, and the outlet where that was read. A
 * hand is listed once.
 */
export function traceChain(
  speaker: Person,
  via: readonly Person[],
  wording: Pick<Wording, 'by' | 'sources'> | undefined,
): Hand[] {
  const read = wording?.sources[0];
  return [
    { ...handOf(speaker), did: undefined },
    ...[...via, ...(wording?.by ? [wording.by] : [])].map(handOf),
    ...(read?.origin ? [outletOf(read.origin, 'reported by')] : []),
    ...(read ? [outletOf(read.publisher, 'read in')] : []),
  ].filter(isListed);
}
