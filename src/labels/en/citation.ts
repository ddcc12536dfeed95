/** What the pages of references say, and references in words. */
export const citation = {
  kind: 'Cite',
  /** The language of the dates of reference styles. */
  locale: 'en-US',
  /** Names in quotation marks are titles. */
  says: (passages: string | undefined, edition: number | undefined, date: string) =>
    `References to this page${passages ? ` and its ${passages}` : ''}, ${edition === undefined ? 'as checked on' : `as in edition ${edition} of`} ${date}.`,
  whole: 'cite the whole edition',
  noAddress: 'The edition is not published at an address of its own yet. References give its path.',
  allPassages: (count: number) => `All ${count} passages in one file:`,
  file: (name: string) => `${name} file`,
  what: 'What is cited',
  thisPage: 'This page',
  in: ', in ',
  note: 'Note',
  chicago: 'Chicago, as a note',
  original: (language: string) => `in ${language}`,
  originalNotFound: 'original not found',
  edition: (number: number) => `edition ${number}`,
  topic: 'Topic: ',
  examined: 'Checked: ',
};
