import type { CallChart, ChartedCall } from '../../model/chart-calls.ts';
import { plural } from '../../model/english.ts';
import { formatNumber } from '../../model/format-date.ts';

/** How long the line of a call is whose length was not found, in pixels: short, but to be seen. */
const UNKNOWN = 12;

/** How long the line of a call is, in pixels: one per minute. */
export const lineLength = ({ minutes = UNKNOWN }: ChartedCall): number => minutes;

/** What is written into the longest time without a call: how long it was, and that it was one. */
export const describeGap = ({ days }: NonNullable<CallChart['gap']>) => ({
  length: `${formatNumber(days)} ${plural(days, 'day')}`,
  meaning: 'no documented call',
});
