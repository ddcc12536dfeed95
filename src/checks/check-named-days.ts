import { perLanguage } from '../labels/grammar.ts';
import type { Check } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, type Where, issue } from './issue.ts';
import { type OwnText, listOwnTexts } from './list-own-texts.ts';

/** The year of a day that is written without one: a leap year, which has every day. */
const ANY_YEAR = 2024;

/** The first whole year of the calendar by which days of the week are counted here. */
const FIRST_YEAR = 1583;

/** The names of months and days of the week in the language of the site, and a day in words. */
const named = perLanguage(({ dates }) => {
  const name = (part: Intl.DateTimeFormatOptions, days: readonly number[]) => {
    const format = new Intl.DateTimeFormat(dates.locale, { ...part, timeZone: 'UTC' });
    return days.map((day) => format.format(day));
  };
  const count = (length: number) => Array.from({ length }, (_, index) => index);
  const months = name(
    { month: 'long' },
    count(12).map((index) => Date.UTC(ANY_YEAR, index)),
  );
  // 1 January 2024 was a Monday.
  const weekdays = name(
    { weekday: 'long' },
    count(7).map((day) => Date.UTC(ANY_YEAR, 0, 1 + day)),
  );
  const month = `(?<month>${months.join('|')})`;
  return {
    months,
    weekdays,
    day: new RegExp(
      `(?:\\b(?<weekday>${weekdays.join('|')}),?\\s(?:den\\s)?)?` +
        `(?<whole>\\b(?<day>\\d{1,2})\\.?\\s${month}(?:\\s(?<year>\\d{4}))?(?![\\p{L}\\d]))`,
      'gu',
    ),
  };
});

function faultOf(groups: Partial<Record<string, string>>, where: Where): Issue[] {
  const { months, weekdays } = named();
  const { weekday: written, day, month = '', year, whole = '' } = groups;
  const date = new Date(Date.UTC(Number(year ?? ANY_YEAR), months.indexOf(month), Number(day)));
  if (date.getUTCDate() !== Number(day)) return [issue('no-such-day', where, { day: whole })];
  if (!written || !year || Number(year) < FIRST_YEAR) return [];
  const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? '';
  return weekday === written
    ? []
    : [issue('wrong-weekday', where, { day: whole, written, weekday })];
}

const findIn = ({ where, text }: OwnText): Issue[] =>
  [...text.matchAll(named().day)].flatMap(({ index, groups = {} }) =>
    faultOf(groups, {
      file: where.file,
      line: where.line + text.slice(0, index).split('\n').length - 1,
      shown: excerptAt(text.replaceAll('\n', ' '), index),
    }),
  );

/** Days in our own words that do not exist, or were another day of the week. */
export const checkNamedDays: Check = ({ entries }) => listOwnTexts(entries).flatMap(findIn);
