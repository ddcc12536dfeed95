import { fold } from '../model/fold.ts';
import { monthsWritten } from './edition-language.ts';

/** How readers write the months, in six languages and short. */
const MONTHS: readonly (readonly string[])[] = [
  'January jan januar styczeń stycznia январь января січень січня',
  'February feb februar luty lutego февраль февраля лютий лютого',
  'March mar märz maerz marzec marca март марта березень березня',
  'April apr kwiecień kwietnia апрель апреля квітень квітня',
  'May mai maj maja май мая травень травня',
  'June jun juni czerwiec czerwca июнь июня червень червня',
  'July jul juli lipiec lipca июль июля липень липня',
  'August aug sierpień sierpnia август августа серпень серпня',
  'September sep sept wrzesień września сентябрь сентября вересень вересня',
  'October oct okt oktober październik października октябрь октября жовтень жовтня',
  'November nov listopad listopada ноябрь ноября листопада',
  'December dec dez dezember grudzień grudnia декабрь декабря грудень грудня',
].map((names) => names.split(' '));

/** The place of a month in the year, by each of its names. */
const monthNumbers = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [fold(name), index] as const)),
);

const DAY = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;

const monthAt = (number: number): string | undefined => monthsWritten()[number - 1];
const monthIn = (word = ''): string | undefined =>
  monthAt((monthNumbers.get(fold(word).replace(/\.$/u, '')) ?? -1) + 1);

function dayIn(word = ''): string | undefined {
  const day = Number(DAY.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? String(day) : undefined;
}

const yearIn = (word = ''): string | undefined => (YEAR.test(word) ? word : undefined);

/** A date as it was found in a query. */
export interface ReadDate {
  /** As the edition writes it: `15 November 2024`, `15 November`, `November 2024`. */
  written: string;
  /** How its ISO date ends: `2024-11-15`, `-11-15`; undefined for a month. */
  ends: string | undefined;
  /** How many words of the query it is. */
  length: number;
}

const twoDigits = (number: number | string) => String(number).padStart(2, '0');

function dated(day: string | undefined, month: string, year: string | undefined, length: number) {
  const number = monthsWritten().indexOf(month) + 1;
  return {
    written: [day, month, year].filter(Boolean).join(' '),
    ends: day && `${year ?? ''}-${twoDigits(number)}-${twoDigits(day)}`,
    length,
  };
}

/** A date in figures: 15.11.2024, 15.11., 15/11/2024, 2024-11-15, 11/15/2024. */
function readFigures(word: string): ReadDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(word);
  if (iso) {
    const [, year, month, day] = iso;
    const name = monthAt(Number(month));
    return name && dayIn(day) ? dated(dayIn(day), name, year, 1) : undefined;
  }
  const [, one, other, year] = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?$/u.exec(word) ?? [];
  if (one === undefined || (year === undefined && !word.endsWith('.'))) return undefined;
  const [day, month] = Number(other) > MONTHS.length ? [other, one] : [one, other];
  const name = monthAt(Number(month));
  return name && dayIn(day) ? dated(dayIn(day), name, year, 1) : undefined;
}

/**
 * The date that some words begin with; undefined if they begin with none. The name of a month alone
 * is no date, as *may* is a word and *march* too.
 */
export function readDate([first = '', second, third]: readonly string[]): ReadDate | undefined {
  const figures = readFigures(first.replace(/,$/u, ''));
  if (figures) return figures;
  const next = second?.replace(/,$/u, '');
  const month = monthIn(next);
  const day = dayIn(first);
  if (day && month) {
    const year = yearIn(third);
    return dated(day, month, year, year ? 3 : 2);
  }
  const begins = monthIn(first);
  if (!begins) return undefined;
  const dayAfter = dayIn(next);
  if (dayAfter) {
    const year = yearIn(third);
    return dated(dayAfter, begins, year, year ? 3 : 2);
  }
  return yearIn(next) ? dated(undefined, begins, next, 2) : undefined;
}
