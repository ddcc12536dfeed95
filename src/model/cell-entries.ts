import type { AccountCell } from './compare-accounts.ts';
import { describeAccount } from './describe-account.ts';
import { describeWitness } from './describe-witness.ts';
import { listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate } from './format-date.ts';
import type { Account, Claim, Quotation } from './records.ts';
import type { Standing } from './standings.ts';

/** One thing that an account says on a topic: in its own words, or in ours. */
export interface CellEntry {
  /** The words, with the claims that they carry. Undefined for one claim in our words. */
  quotation: Quotation | undefined;
  claims: Claim[];
  /** How its claims stand, where that is more or less than all that the account says. */
  marks: (Standing | 'disputed')[];
}

/** Days are compared as text. What has no day comes last. */
const NO_DAY = '9';

function marksOf(claims: readonly Claim[], account: Account): CellEntry['marks'] {
  const { standing: usual } = describeAccount(account);
  const found = claims.flatMap(({ standing, isDisputed }): CellEntry['marks'] => [
    ...(standing && standing !== usual ? [standing] : []),
    ...(isDisputed ? (['disputed'] as const) : []),
  ]);
  return [...new Set(found)];
}

/** Whether a claim meets one of another account: both make it, reword it, or one denies it. */
const meetsAnother = ({ accounts, contradicts, rewords }: Claim, account: Account): boolean =>
  accounts.length > 1 ||
  [...contradicts, ...rewords].some((other) => other.accounts.some((each) => each !== account));

/** The words of a cell by date, each with the claims that it carries. */
function ownEntries({ account, claims, quotations }: AccountCell): CellEntry[] {
  return quotations
    .toSorted(({ date: one }, { date: other }) =>
      (one ?? NO_DAY).localeCompare(other ?? NO_DAY, 'en'),
    )
    .map((quotation) => {
      const carried = claims.filter((claim) => claim.quotations.includes(quotation));
      return { quotation, claims: carried, marks: marksOf(carried, account) };
    });
}

/**
 * What is printed in a cell: the account's words by date, then what else it claims. A claim that
 * words in the cell carry is not repeated. First comes what meets another account.
 */
export function cellEntries(cell: AccountCell): CellEntry[] {
  const { account, claims, quotations } = cell;
  const entries = [
    ...ownEntries(cell),
    ...claims
      .filter((claim) => !claim.quotations.some((quotation) => quotations.includes(quotation)))
      .map((claim) => ({
        quotation: undefined,
        claims: [claim],
        marks: marksOf([claim], account),
      })),
  ];
  const meets = (entry: CellEntry) => entry.claims.some((claim) => meetsAnother(claim, account));
  return [...entries.filter(meets), ...entries.filter((entry) => !meets(entry))];
}

function ownWords({ speaker, via, wordings, occasion, date, mode }: Quotation): string {
  const hands = [...via, ...(wordings[0]?.by ? [wordings[0].by] : [])];
  const parts = [
    speaker.short,
    ...(hands.length > 0 ? [labels().voices.via(listOf(hands.map(({ short }) => short)))] : []),
    occasion,
    ...(date ? [formatDate(date)] : []),
  ];
  return `${parts.join(', ')}${mode === 'official paraphrase' ? labels().voices.paraphrase : ''}`;
}

/** Who said it, through whose hands, where and when. A voice of another account is left out. */
export function describeEntry({ quotation, claims, marks }: CellEntry, account: Account): string {
  if (quotation) return ownWords(quotation);
  const [claim] = claims;
  if (!claim) return '';
  const ours = claim.by.filter((voice) => voice.account === account);
  const isPlain = ours.length === claim.by.length && marks.every((mark) => mark === 'disputed');
  return isPlain ? describeWitness(claim) : listOf(ours.map(({ short }) => short));
}
