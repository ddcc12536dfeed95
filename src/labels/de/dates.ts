import type { Labels } from '../en/labels.ts';

/** How numbers and dates are written, and what is said where one was not found. */
export const dates: Labels['dates'] = {
  locale: 'de-DE',
  numberLocale: 'de-DE',
  numerals: 'kein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  units: 'Minuten?|Stunden?|Tagen?|Monaten?|Jahren?|Prozent|Millionen|Milliarden|Uhr',
  stopped:
    'Dr|Prof|Nr|St|Hl|Bd|Abs|Art|bzw|ca|geb|gest|vgl|Jan|Febr?|Aug|Sept?|Okt|Nov|Dez|(?<!\\d)\\d{1,2}',
  afterDay: '.',
  shortened: (day) => day,
  span: (from, until) => `${from} bis ${until}`,
  about: (date) => `etwa ${date}`,
  aboutThis: (isSpan) => (isSpan ? 'etwa in dieser Zeit' : 'etwa an diesem Tag'),
  aboutThisDay: (title) => `Etwa an diesem Tag: ${title}`,
  until: (date) => `bis ${date}`,
  by: (time) => `bis ${time}`,
  fromDay: (date) => `ab ${date}`,
  untilDay: (date) => `bis ${date}`,
  dateNotFound: 'Datum nicht gefunden',
  dayNotFound: 'Tag nicht gefunden',
  noDay: 'ohne Tag',
  noKnownDay: 'Tag nicht bekannt',
  lengthNotFound: 'Dauer nicht gefunden',
  notFound: 'nicht gefunden',
  daytimes: { night: 'nachts', morning: 'vormittags', afternoon: 'nachmittags', evening: 'abends' },
  numbers: {
    about: (number) => `etwa ${number}`,
    under: (number) => `unter ${number}`,
    upTo: (number) => `bis zu ${number}`,
    moreThan: (number) => `mehr als ${number}`,
    atLeast: (number) => `mindestens ${number}`,
    between: (low, high) => `${low} bis ${high}`,
  },
};
