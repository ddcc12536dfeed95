import { perLanguage } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';

/** What writes a day of the calendar in the language of the site. */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const made = perLanguage(
    ({ dates }) => new Intl.DateTimeFormat(dates.locale, { ...options, timeZone: 'UTC' }),
  );
  return (date: string): string => made().format(new Date(`${date}T00:00:00Z`));
};

const inFull = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const inShort = formatter({ day: 'numeric', month: 'short' });
const monthInFull = formatter({ month: 'long', year: 'numeric' });
const weekdayInFull = formatter({ weekday: 'long', day: 'numeric' });

/** A date for readers: `2024-11-15` is 15 November 2024. A no-break space joins day and month. */
export const formatDate = (date: string): string => inFull(date).replace(' ', '\u00A0');

/** A date for labels, without its year: 15 Nov. */
export const formatDay = (date: string): string => labels().dates.shortened(inShort(date));

/** A span of dates for readers. A shared month and year are written once: 18–19 November 2024. */
export function formatDates(from: string, until: string | undefined): string {
  if (!until || until === from) return formatDate(from);
  const { afterDay, span } = labels().dates;
  if (from.slice(0, 7) === until.slice(0, 7))
    return `${Number(from.slice(8))}${afterDay}–${formatDate(until)}`;
  return span(formatDate(from), formatDate(until));
}

/** The city of an IANA zone: `Europe/Lisbon` is Lisbon. */
export const cityOf = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The month of a day for readers: November 2024. */
export const formatMonth = (date: string): string => monthInFull(date);

/** A span of months for readers: December 2021 to July 2025. */
export const formatMonths = (from: string, until: string): string =>
  from.slice(0, 7) === until.slice(0, 7)
    ? formatMonth(from)
    : labels().dates.span(formatMonth(from), formatMonth(until));

/** A day for readers within its month: Friday 15. */
export const formatWeekday = (date: string): string => weekdayInFull(date);

/** A year, a month or a day for readers: 2024, November 2024, 15 November 2024. */
export function formatPeriod(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? formatMonth(`${period}-01`) : formatDate(period);
}
