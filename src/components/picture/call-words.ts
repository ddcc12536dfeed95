import type { CallChart, ChartedCall } from '../../model/chart-calls.ts';
import { plural } from '../../model/english.ts';
import { formatNumber } from '../../model/format-date.ts';

/** The length of the line for a call of unknown length, in pixels: short but visible. */
const UNKNOWN_LENGTH = 12;

/** The length of the line for a call, in pixels: one per minute. */
export const lineLength = ({ minutes = UNKNOWN_LENGTH }: ChartedCall): number => minutes;

/** The words for the longest time without a call: how long it was, and what it was. */
export const describeGap = ({ days }: NonNullable<CallChart['gap']>) => ({
  length: `${formatNumber(days)} ${plural(days, 'day')}`,
  meaning: 'no documented call',
});
