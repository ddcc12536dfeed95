import type { Hand, Person, Wording } from './records.ts';

const handOf = (person: Person): Hand => ({
  name: person.short,
  isNamed: person.named,
  person,
  labels: person.labels.map(({ words, by, sources }) => ({
    words,
    by: by.short,
    language: sources[0]?.language,
  })),
});

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
  const hands = [speaker, ...via, ...(wording?.by ? [wording.by] : [])].map(handOf);
  const read = wording?.sources[0];
  const printed = read ? [read.origin, read.publisher].filter((name) => name !== undefined) : [];
  hands.push(...printed.map((name) => ({ name, isNamed: true, person: undefined, labels: [] })));
  const isNew = (hand: Hand, index: number) =>
    hands.findIndex(
      ({ name, person }) => name === hand.name || (person && person.name === hand.name),
    ) === index;
  return hands.filter(isNew);
}
