import type { AccountRow } from './compare-accounts.ts';

/** Names parted by semicolons, for a name may hold a comma. */
const list = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`;

/** The accounts that contradict one another. */
const disputing = (cells: AccountRow['cells']): string[] =>
  cells.filter(({ claims }) => claims.some(({ isDisputed }) => isDisputed)).map(({ account }) => account.name);

/** What a comparison found, in a sentence or two: who speaks on a topic, who is silent, and how they meet. */
export function describeRow({ cells, label, others }: AccountRow): string {
  const speaking = cells.filter(({ isSilent }) => !isSilent).map(({ account }) => account.name);
  const silent = cells.filter(({ isSilent }) => isSilent).map(({ account }) => account.name);
  if (speaking.length === 0) return 'None of the accounts speaks of this; what is known is from others.';
  const tail = silent.length > 0 ? ` Silent: ${list(silent)}.` : '';
  const words = {
    disputed: `Disputed: ${list(disputing(cells))} contradict one another.`,
    'worded differently': `${list(speaking)} say the same in different words.`,
    'both say so': `${list(speaking)} say so.`,
    'only here': `Only ${list(speaking)} ${others.claims.length > 0 ? 'of the accounts speaks' : 'speaks'} of this.`,
  };
  return `${label ? words[label] : `${list(speaking)} speak of this.`}${tail}`;
}
