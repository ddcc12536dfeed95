import type { Account, Side } from './records.ts';
import type { Standing } from './standings.ts';

/** What is drawn over the column of an account: whose it is, and how what it says stands alone. */
export interface AccountSign {
  /** The side that its voices speak for; undefined if the first speaks for none. */
  side: Side | undefined;
  /** False if none of its voices has a name. */
  isNamed: boolean;
  /** How a claim stands that nobody but this account makes. */
  standing: Standing;
}

/** The sign of an account, as its voices have it. */
export function describeAccount({ voices }: Account): AccountSign {
  const isNamed = voices.some(({ named }) => named);
  return {
    side: voices[0]?.side,
    isNamed,
    standing: isNamed ? 'on record, one side' : 'unnamed officials',
  };
}
