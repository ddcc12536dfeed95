import type { CallChart, ChartedCall } from '../../model/chart-calls.ts';
import { countOf } from '../../labels/grammar.ts';
import { labels } from '../../labels/labels.ts';

/** The length of the line for a call of unknown length, in pixels: short but visible. */
const UNKNOWN_LENGTH = 12;

/** The length of the line for a call, in pixels: one per minute. */
export const lineLength = ({ minutes = UNKNOWN_LENGTH }: ChartedCall): number => minutes;

/** The words for the longest time without a call: how long it was, and what it was. */
export const describeGap = ({ days }: NonNullable<CallChart['gap']>) => ({
  length: countOf(days, 'day'),
  meaning: labels().pictures.calls.none,
});
