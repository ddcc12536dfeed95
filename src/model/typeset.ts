import { perLanguage } from '../labels/grammar.ts';

/** The days of a month in figures before its name, and numbers before their units. */
const joined = perLanguage(({ dates }) => {
  const month = new Intl.DateTimeFormat(dates.locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index)));
  const after = dates.afterDay.replace('.', String.raw`\.`);
  return {
    days: new RegExp(`(\\d{1,2}${after}) (?=(?:${months.join('|')})\\b)`, 'gu'),
    units: new RegExp(`(\\d) (?=(?:${dates.units})\\b)`, 'gu'),
  };
});

/**
 * Prepares our own sentences for print: typographic apostrophes, and no-break spaces between a day
 * and its month and between a number and its unit. Words of a record never pass through this.
 */
export function typeset(text: string): string {
  const { days, units } = joined();
  return text
    .replace(/(?<=\p{L})'|'(?=[\p{L}\d])/gu, '’')
    .replace(days, '$1\u00A0')
    .replace(units, '$1\u00A0');
}
