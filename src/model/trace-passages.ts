import type { Hand, Person, Quotation } from './records.ts';
import { traceChain } from './trace-chain.ts';

/** Words that passed through a hand: whom it had them from, and whom they went on to. */
export interface PassedWords {
  quotation: Quotation;
  before: Hand[];
  after: Hand[];
}

/** Whether a hand is a voice: by its record, or by the name that a source gives. */
const isHandOf = (hand: Hand, { id, name, short }: Person): boolean =>
  hand.person ? hand.person.id === id : hand.name === name || hand.name === short;

/** Every way that the words of a quotation took, one per wording. */
const waysOf = ({ speaker, via, wordings }: Quotation): Hand[][] =>
  wordings.map((wording) => traceChain(speaker, via, wording));

/**
 * The quotations that came through a voice and are not its own, in order of their day. Each is
 * listed once, by the first of its wordings that came through.
 */
export function listPassedWords(quotations: Iterable<Quotation>, person: Person): PassedWords[] {
  return [...quotations]
    .filter(({ speaker }) => speaker.id !== person.id)
    .flatMap((quotation) => {
      for (const way of waysOf(quotation)) {
        const at = way.findIndex((hand) => isHandOf(hand, person));
        if (at > 0) return [{ quotation, before: way.slice(0, at), after: way.slice(at + 1) }];
      }
      return [];
    })
    .toSorted((a, b) => (a.quotation.date ?? '9999').localeCompare(b.quotation.date ?? '9999'));
}
