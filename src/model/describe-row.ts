import type { AccountRow } from './compare-accounts.ts';
import { listOf } from './english.ts';

/**
 * A comparison in a sentence or two: who speaks on a topic, how that relates, and who is silent.
 */
export function describeRow({ cells, label, meeting, others }: AccountRow): string {
  const speaking = cells.filter(({ isSilent }) => !isSilent).map(({ account }) => account.name);
  const silent = cells.filter(({ isSilent }) => isSilent).map(({ account }) => account.name);
  if (speaking.length === 0)
    return 'None of the accounts speaks of this; what is known is from others.';
  const tail = silent.length > 0 ? ` Silent: ${listOf(silent)}.` : '';
  const names = listOf(meeting.map(({ name }) => name));
  const words = {
    disputed: `Disputed between ${names}.`,
    'worded differently': `${names} say the same in different words.`,
    'both say so': `${names} say so.`,
    'only here': `${others.claims.length > 0 ? 'Of the accounts, only' : 'Only'} ${names} speaks of this.`,
  };
  return `${label ? words[label] : `${listOf(speaking)} speak of this.`}${tail}`;
}
