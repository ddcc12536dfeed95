import type { Account, Claim, Quotation, Topic } from './records.ts';

/** What an account says on a topic; silent where both lists are empty. */
export interface AccountCell {
  account: Account;
  claims: Claim[];
  quotations: Quotation[];
  isSilent: boolean;
}

/** How the accounts meet on a topic. */
export type RowLabel = 'disputed' | 'worded differently' | 'both say so' | 'only here';

/** A topic, account by account. */
export interface AccountRow {
  topic: Topic;
  cells: AccountCell[];
  /** Undefined where several accounts speak but no record relates what they say, or none speaks. */
  label: RowLabel | undefined;
  /** The accounts that the label is about, in their order: not every account that speaks need be among them. */
  meeting: Account[];
  /** Claims and words on the topic that belong to no account. */
  others: { claims: Claim[]; quotations: Quotation[] };
}

/** The accounts between which some of the claims are related; none where only claims of one account are. */
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

/** How the accounts meet, and which of them: the first of the labels that fits. */
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

/** Sets the accounts side by side on one topic. */
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
