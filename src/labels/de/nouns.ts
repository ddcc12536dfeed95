import type { Labels } from '../en/labels.ts';
import type { Noun } from '../en/nouns.ts';

const die = (one: string, many: string): Noun => ({ one, many, single: 'eine' });
const das = (one: string, many: string): Noun => ({ one, many, single: 'ein' });
const der = das;

/** Everything that the site counts. */
export const nouns: Labels['nouns'] = {
  address: die('Adresse', 'Adressen'),
  change: die('Änderung', 'Änderungen'),
  chapter: das('Kapitel', 'Kapitel'),
  claim: die('Aussage', 'Aussagen'),
  clock: die('Uhr', 'Uhren'),
  correction: die('Berichtigung', 'Berichtigungen'),
  day: der('Tag', 'Tage'),
  entry: der('Eintrag', 'Einträge'),
  figure: die('Zahlenangabe', 'Zahlenangaben'),
  hand: der('Urheber', 'Urheber'),
  headword: das('Stichwort', 'Stichwörter'),
  knownDay: der('bekannter Tag', 'bekannte Tage'),
  minute: die('Minute', 'Minuten'),
  moreOfDay: die('weiteres Zitat dieses Tages', 'weitere Zitate dieses Tages'),
  note: die('Anmerkung', 'Anmerkungen'),
  number: die('Zahl', 'Zahlen'),
  otherHand: die('weitere Station', 'weitere Stationen'),
  otherWording: der('anderer Wortlaut', 'andere Wortlaute'),
  page: die('Seite', 'Seiten'),
  pageRead: die('Seite wurde', 'Seiten wurden'),
  passage: die('Stelle', 'Stellen'),
  passedOn: das('weitergegebenes Zitat', 'weitergegebene Zitate'),
  place: die('Stelle', 'Stellen'),
  quotation: das('Zitat', 'Zitate'),
  record: der('Eintrag', 'Einträge'),
  source: die('Quelle', 'Quellen'),
  timelineEntry: der('Eintrag der Zeittafel', 'Einträge der Zeittafel'),
  topic: das('Thema', 'Themen'),
  voice: die('Stimme', 'Stimmen'),
};
