import { type AccountRow, type RowLabel, rowLabels } from './compare-accounts.ts';
import { listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';

/** How many rows have a label. */
export interface LabelCount {
  label: RowLabel;
  count: number;
}

/** The labels that a comparison has, in their order, each with its number of rows. */
export const countLabels = (rows: readonly AccountRow[]): LabelCount[] =>
  rowLabels
    .map((label) => ({ label, count: rows.filter((row) => row.label === label).length }))
    .filter(({ count }) => count > 0);

/**
 * What a comparison comes to, in a sentence: “Of five topics, the accounts contradict each other on
 * two, leave one to one of them and are all silent on two.” Each row is counted once.
 */
export function describeComparison(rows: readonly AccountRow[]): string {
  const bare = rows.filter(({ label }) => label === undefined);
  const silent = bare.filter(({ cells }) => cells.every(({ isSilent }) => isSilent)).length;
  const apart = bare.length - silent;
  const { finding } = labels().lists.comparison;
  const words = [
    ...countLabels(rows).map(({ label, count }) => finding[label](count)),
    ...(apart > 0 ? [finding.apart(apart)] : []),
    ...(silent > 0 ? [finding.silent(silent)] : []),
  ];
  return words.length > 0 ? finding.whole(rows.length, listOf(words)) : finding.none;
}
