import type { Hand, Person, Quotation } from './records.ts';
import { traceChain } from './trace-chain.ts';

/** Words that passed through a hand: whom it had them from, and whom they went on to. */
export interface PassedWords {
  quotation: Quotation;
  before: Hand[];
  after: Hand[];
}

/** A hand that words may have come through: a voice, or an outlet that has no record (no `id`). */
export type Passer = Pick<Person, 'name' | 'short'> & Partial<Pick<Person, 'id'>>;

/** Whether a hand of a chain is this one: by its record, or by the name that a source gives. */
const isHandOf = (hand: Hand, { id, name, short }: Passer): boolean =>
  hand.person ? hand.person.id === id : hand.name === name || hand.name === short;

/** Every way that the words of a quotation took, one per wording. */
const waysOf = ({ speaker, via, wordings }: Quotation): Hand[][] =>
  wordings.map((wording) => traceChain(speaker, via, wording));

/**
 * The quotations that came through a hand and are not its own, in order of their day. Each is
 * listed once, by the first of its wordings that came through.
 */
export function listPassedWords(quotations: Iterable<Quotation>, passer: Passer): PassedWords[] {
  return [...quotations]
    .filter(({ speaker }) => speaker.id !== passer.id)
    .flatMap((quotation) => {
      for (const way of waysOf(quotation)) {
        const at = way.findIndex((hand) => isHandOf(hand, passer));
        if (at > 0) return [{ quotation, before: way.slice(0, at), after: way.slice(at + 1) }];
      }
      return [];
    })
    .toSorted((a, b) =>
      (a.quotation.date ?? '9999').localeCompare(b.quotation.date ?? '9999', 'en'),
    );
}
