import type { Row, SearchData } from '../table.ts';

/** A row of the table with what most have. */
export const row = (fields: Partial<Row>): Row => ({
  kind: 'passage',
  part: undefined,
  speakers: [],
  standing: undefined,
  period: undefined,
  language: undefined,
  day: undefined,
  page: 0,
  titleWords: 1,
  sameAs: undefined,
  ...fields,
});

/** Data of a search with two speakers and two parts. */
export const data: SearchData = {
  language: 'en',
  words: ['', ''],
  names: [],
  forms: [],
  synonyms: [],
  speakers: [
    ['anna', 'Kowalczyk', 'O', 'blue', 'Ostwick'],
    ['ben', 'Ben', '', '', ''],
  ],
  columns: {
    kind: [[], ''],
    part: [[], ''],
    standing: [[], ''],
    language: [[], ''],
    day: [[], ''],
    titleWords: [[], ''],
  },
  periods: [],
  spoken: '',
  pages: [],
  same: [],
  titles: { 'part letters': 'Letters', 'part crossing': 'The crossing' },
};
