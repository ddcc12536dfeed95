import type { Account, Claim, Quotation, Topic } from './story.ts';

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
  /** Claims and words on the topic that belong to no account. */
  others: { claims: Claim[]; quotations: Quotation[] };
}

function labelOf(claims: readonly Claim[], speaking: number): RowLabel | undefined {
  const meets = (related: (claim: Claim) => Claim[]) =>
    claims.some((claim) =>
      related(claim).some((other) => claims.includes(other) && other.accounts[0]?.id !== claim.accounts[0]?.id),
    );
  if (meets((claim) => claim.contradicts)) return 'disputed';
  if (meets((claim) => claim.rewords)) return 'worded differently';
  if (claims.some((claim) => claim.accounts.length > 1)) return 'both say so';
  return speaking === 1 ? 'only here' : undefined;
}

/** Sets the accounts side by side on one topic. */
export function compareAccounts(topic: Topic, accounts: readonly Account[]): AccountRow {
  const cells = accounts.map((account) => {
    const claims = topic.claims.filter((claim) => claim.accounts.includes(account));
    const quotations = topic.quotations.filter((quotation) => quotation.account === account);
    return { account, claims, quotations, isSilent: claims.length + quotations.length === 0 };
  });
  const told = topic.claims.filter((claim) => claim.accounts.length > 0);
  return {
    topic,
    cells,
    label: labelOf(told, cells.filter((cell) => !cell.isSilent).length),
    others: {
      claims: topic.claims.filter((claim) => claim.accounts.length === 0),
      quotations: topic.quotations.filter((quotation) => quotation.account === undefined),
    },
  };
}
