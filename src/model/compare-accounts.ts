import type { Account, Claim, Quotation, Topic } from './records.ts';

/** What one account says on a topic. It is silent if it has neither claims nor quotations. */
export interface AccountCell {
  account: Account;
  claims: Claim[];
  quotations: Quotation[];
  isSilent: boolean;
}

/** How accounts can relate to one another on a topic, in the order in which they are listed. */
export const rowLabels = ['disputed', 'both say so', 'worded differently', 'only here'] as const;

/** How the accounts relate to one another on a topic. */
export type RowLabel = (typeof rowLabels)[number];

/** What every account says on one topic. */
export interface AccountRow {
  topic: Topic;
  cells: AccountCell[];
  /** Undefined if no account speaks, or if several speak and no record relates what they say. */
  label: RowLabel | undefined;
  /** The accounts that the label is about, in order. Others may speak on the topic, too. */
  meeting: Account[];
  /** Claims and words on the topic that belong to no account. */
  others: { claims: Claim[]; quotations: Quotation[] };
}

/**
 * The accounts whose claims are related to a claim of another account. Relations inside one account
 * do not count.
 */
function accountsBetween(
  claims: readonly Claim[],
  related: (claim: Claim) => readonly Claim[],
): Account[] {
  return claims.flatMap((claim) =>
    related(claim)
      .filter((other) => claims.includes(other))
      .map((other) => [...new Set([...claim.accounts, ...other.accounts])])
      .filter((accounts) => accounts.length > 1)
      .flat(),
  );
}

/** The first label that fits, with the accounts that it is about. */
function meetingOf(
  claims: readonly Claim[],
  speaking: readonly Account[],
): [RowLabel | undefined, Account[]] {
  const fitting: [RowLabel, Account[]][] = [
    ['disputed', accountsBetween(claims, ({ contradicts }) => contradicts)],
    ['worded differently', accountsBetween(claims, ({ rewords }) => rewords)],
    [
      'both say so',
      claims.filter(({ accounts }) => accounts.length > 1).flatMap(({ accounts }) => accounts),
    ],
    ['only here', speaking.length === 1 ? [...speaking] : []],
  ];
  return fitting.find(([, accounts]) => accounts.length > 0) ?? [undefined, []];
}

/** Compares the accounts on one topic. */
export function compareAccounts(topic: Topic, accounts: readonly Account[]): AccountRow {
  const cells = accounts.map((account) => {
    const claims = topic.claims.filter((claim) => claim.accounts.includes(account));
    const quotations = topic.quotations.filter((quotation) => quotation.account === account);
    return { account, claims, quotations, isSilent: claims.length + quotations.length === 0 };
  });
  const told = topic.claims.filter((claim) => claim.accounts.length > 0);
  const speaking = cells.filter((cell) => !cell.isSilent).map(({ account }) => account);
  const [label, meeting] = meetingOf(told, speaking);
  return {
    topic,
    cells,
    label,
    meeting: accounts.filter((account) => meeting.includes(account)),
    others: {
      claims: topic.claims.filter((claim) => claim.accounts.length === 0),
      quotations: topic.quotations.filter((quotation) => quotation.account === undefined),
    },
  };
}
