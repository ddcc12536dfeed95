import { type AccountRow, type RowLabel, rowLabels } from './compare-accounts.ts';
import { inWords, listOf, plural } from './english.ts';

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

const WORDS: Record<RowLabel, (count: string) => string> = {
  disputed: (count) => `contradict each other on ${count}`,
  'both say so': (count) => `say the same on ${count}`,
  'worded differently': (count) => `say the same in different words on ${count}`,
  'only here': (count) => `leave ${count} to one of them`,
};

/**
 * What a comparison comes to, in a sentence: “Of five topics, the accounts contradict each other on
 * two, leave one to one of them and are all silent on two.” Each row is counted once.
 */
export function describeComparison(rows: readonly AccountRow[]): string {
  const bare = rows.filter(({ label }) => label === undefined);
  const silent = bare.filter(({ cells }) => cells.every(({ isSilent }) => isSilent)).length;
  const apart = bare.length - silent;
  const words = [
    ...countLabels(rows).map(({ label, count }) => WORDS[label](inWords(count))),
    ...(apart > 0 ? [`speak of different things on ${inWords(apart)}`] : []),
    ...(silent > 0 ? [`are all silent on ${inWords(silent)}`] : []),
  ];
  return words.length > 0
    ? `Of ${inWords(rows.length)} ${plural(rows.length, 'topic')}, the accounts ${listOf(words)}.`
    : 'There is nothing to compare.';
}
