import type { Labels } from '../en/labels.ts';

/** What the pages of references say, and references in words. */
export const citation: Labels['citation'] = {
  kind: 'Zitieren',
  locale: 'de-DE',
  says: (passages, edition, date) =>
    `Nachweise zu dieser Seite${passages ? ` und zu ${passages.replace(/Stellen$/u, 'Stellen darin').replace(/^1 Stelle$/u, 'einer Stelle darin')}` : ''}, ${edition === undefined ? 'geprüft am' : `nach Ausgabe ${edition} vom`} ${date}.`,
  whole: 'die ganze Ausgabe zitieren',
  noAddress:
    'Die Ausgabe ist noch nicht unter einer eigenen Adresse veröffentlicht. Nachweise nennen ihren Pfad.',
  allPassages: (count) =>
    count === 1 ? 'Die Stelle in einer Datei:' : `Alle ${count} Stellen in einer Datei:`,
  file: (name) => `${name}-Datei`,
  what: 'Was zitiert wird',
  thisPage: 'Diese Seite',
  in: ', in: ',
  note: 'Anmerkung',
  chicago: 'Chicago, als Anmerkung',
  original: (language) => `auf ${language}`,
  originalNotFound: 'Original nicht gefunden',
  edition: (number) => `Ausgabe ${number}`,
  topic: 'Thema: ',
  examined: 'Geprüft: ',
};
