import type { Labels } from '../en/labels.ts';

const since = (edition: number | undefined) =>
  edition === undefined ? '' : ` seit Ausgabe ${edition}`;

/** What every page says around its text, and what the pages without a text of their own say. */
export const frame: Labels['frame'] = {
  skip: 'Zum Text',
  site: 'Website',
  contents: 'Inhalt',
  records: 'Verzeichnisse',
  toTop: 'Nach oben',
  factsTo: (date) => `Stand: ${date}.`,
  texts: 'Texte unter',
  except: (what) => `, ausgenommen ${what}.`,
  rights: (license, except) => `${license}, ausgenommen ${except}`,
  howItWorks: 'Zu dieser Ausgabe',
  marksMean: 'Was die Zeichen bedeuten',
  search: 'Suche',
  cite: 'Zitieren',
  citing: (name) => `– ${name}`,
  copyLink: 'Link kopieren',
  linkTo: (name) => `zu: ${name}`,
  pageToShare: 'Seite zum Teilen',
  shareOf: (name) => `zu: ${name}`,
  foundIn: 'Zu finden in',
  foundInPlaces: (places) => `An ${places} zu finden`,
  more: (count) => `${count} weitere`,
  unnamed: (name) => `${name}, ohne Namen`,
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    before: 'Suchen Sie hier, oder gehen Sie ',
    beginning: 'zum Anfang',
    topics: 'zu den Themen',
    or: ' oder ',
    people: 'zu den Personen',
    after: '.',
    nearest: 'Am nächsten kommt ',
  },
  gone: {
    title: 'Eine Seite, die umgezogen ist',
    description: (title) => `Was aus der Seite „${title}“ geworden ist.`,
    page: (edition) => `Diese Seite steht${since(edition)} in`,
    passage: (edition) => `Diese Stelle steht${since(edition)} in`,
    retired: (why) => `Zurückgezogen: ${why}`,
  },
  shared: {
    ways: 'Wo das steht',
    picture: 'Das Bild, das ein Link auf diese Seite zeigt',
  },
};
