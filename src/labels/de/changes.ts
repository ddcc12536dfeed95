import type { Labels } from '../en/labels.ts';

/** What pages and feeds say of editions, of what each changed, and of corrections. */
export const changes: Labels['changes'] = {
  kinds: {
    reworded: 'neu formuliert',
    added: 'hinzugefügt',
    moved: 'verschoben',
    retired: 'zurückgezogen',
  },
  noWords: 'kein Wortlaut geändert',
  noEdition:
    'Noch ist keine Ausgabe erschienen. Ab der ersten verzeichnet diese Seite, was sich seit jeder geändert hat.',
  firstOnly: (date, addresses) =>
    `Die Ausgabe 1 vom ${date} ist die erste; mit ihr erschienen: ${addresses}. Von nun an verzeichnet diese Seite, was sich ändert.`,
  editions: (count) =>
    `${count} Ausgaben sind erschienen. Diese Seite verzeichnet, was jede gegenüber der vorigen geändert hat, Stelle für Stelle: Was wegfiel, ist gestrichen, was hinzukam, unterstrichen.`,
  noCorrection: 'Bisher gab es keine Berichtigung.',
  corrected: (count, isOne, date) =>
    isOne ? `${count} gab es, am ${date}.` : `${count} gab es, die letzte am ${date}.`,
  corrections: 'Berichtigungen',
  editionOf: (number, date) => `Ausgabe ${number}, ${date}`,
  since: (number) => `Seit Ausgabe ${number}`,
  inNoneYet: 'Noch in keiner Ausgabe',
  andMore: (changes) => `Dazu ${changes}, die die nächste Ausgabe verzeichnen wird.`,
  whatChanged: (number) => `Was Ausgabe ${number} geändert hat`,
  part: (number, all) => `, ${number} von ${all}`,
  pageSays: (number, date, previous, counts) =>
    `Ausgabe ${number} ist vom ${date}. Seit Ausgabe ${previous}, auf dieser Seite: ${counts}.`,
  byPage: 'Nach Seiten',
  first: (addresses) => `Die erste Ausgabe. Mit ihr erschienen: ${addresses}.`,
  feed: 'Ausgaben und Berichtigungen als Feed: ',
  feedTitle: (site) => `${site}: Ausgaben und Berichtigungen`,
  sinceCounts: (number, counts) => `Seit Ausgabe ${number}: ${counts}.`,
  edition: (number) => `Ausgabe ${number}`,
  now: 'jetzt',
  linksMeant: (edition) =>
    `${edition === undefined ? 'Ältere Links' : `Links aus der Zeit vor Ausgabe ${edition}`} meinten anderen Wortlaut.`,
  stands: (edition) =>
    `Die Stelle steht${edition === undefined ? '' : ` seit Ausgabe ${edition}`} in `,
  lastWords: (before) => `letzter Wortlaut${before === undefined ? '' : ` vor Ausgabe ${before}`}`,
  correctedOn: (date) => `berichtigt am ${date}`,
  itSaid: 'Hier stand: ',
  correctionTitle: (after) => `Berichtigung: ${after}`,
  thePassage: 'Zur Stelle',
  passages: {
    sentence: 'Satz',
    heading: 'Überschrift',
    page: 'Seite',
    paragraph: 'Absatz',
    claim: 'Aussage',
    quotation: 'Zitat',
    figure: 'Zahlen',
    picture: 'Bild',
    note: 'Anmerkung',
    term: 'Begriff',
    event: 'Ereignis',
    statement: 'Behauptung',
    source: 'Quelle',
    correction: 'Berichtigung',
  },
};
