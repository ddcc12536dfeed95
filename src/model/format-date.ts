const inEnglish = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date for readers: `2024-11-15` is 15 November 2024. A no-break space joins day and month. */
export const formatDate = (date: string): string =>
  inEnglish.format(new Date(`${date}T00:00:00Z`)).replace(' ', '\u00A0');

const inShort = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/**
 * A date for labels, without its year: 15 Nov. In British English, Node shortens September to four
 * letters and the other months to three: https://github.com/nodejs/node/issues/40710. The
 * replacement below may go when that changes.
 */
export const formatDay = (date: string): string =>
  inShort.format(new Date(`${date}T00:00:00Z`)).replace('Sept', 'Sep');

/** A span of dates for readers. A shared month and year are written once: 18–19 November 2024. */
export function formatDates(from: string, until: string | undefined): string {
  if (!until || until === from) return formatDate(from);
  if (from.slice(0, 7) === until.slice(0, 7))
    return `${Number(from.slice(8))}–${formatDate(until)}`;
  return `${formatDate(from)} to ${formatDate(until)}`;
}

/** The city of an IANA zone: `Europe/Lisbon` is Lisbon. */
export const cityOf = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A number with commas between the thousands, as in 12,000. */
export const formatNumber = (value: number): string => value.toLocaleString('en-US');

const monthsInFull = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The month of a day for readers: November 2024. */
export const formatMonth = (date: string): string =>
  monthsInFull.format(new Date(`${date}T00:00:00Z`));

/** A span of months for readers: December 2021 to July 2025. */
export const formatMonths = (from: string, until: string): string =>
  from.slice(0, 7) === until.slice(0, 7)
    ? formatMonth(from)
    : `${formatMonth(from)} to ${formatMonth(until)}`;

const weekdays = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A day for readers within its month: Friday 15. */
export const formatWeekday = (date: string): string =>
  weekdays.format(new Date(`${date}T00:00:00Z`));

/** A year, a month or a day for readers: 2024, November 2024, 15 November 2024. */
export function formatPeriod(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? formatMonth(`${period}-01`) : formatDate(period);
}
