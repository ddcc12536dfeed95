import type { AccountRow } from './compare-accounts.ts';
import { listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';

/**
 * A comparison in a sentence or two: who speaks on a topic, how that relates, and who is silent.
 */
export function describeRow({ cells, label, meeting, others }: AccountRow): string {
  const { rows } = labels().lists;
  const speaking = cells.filter(({ isSilent }) => !isSilent).map(({ account }) => account.name);
  const silent = cells.filter(({ isSilent }) => isSilent).map(({ account }) => account.name);
  if (speaking.length === 0) return rows.none;
  const tail = silent.length > 0 ? rows.silent(listOf(silent)) : '';
  const names = listOf(meeting.map(({ name }) => name));
  const words = {
    disputed: rows.disputed(names),
    'worded differently': rows.worded(names),
    'both say so': rows.same(names),
    'only here': rows.only(names, others.claims.length > 0),
  };
  return `${label ? words[label] : rows.speak(listOf(speaking))}${tail}`;
}
