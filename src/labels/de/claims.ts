import type { Labels } from '../en/labels.ts';
import { dates } from './dates.ts';

/** How well claims hold and on whose word, what contradicts them, and what their rows say. */
export const claims: Labels['claims'] = {
  standings: {
    'confirmed by both sides': {
      word: 'von beiden Seiten bestätigt',
      means: 'jede Seite sagt es mit ihrem Namen',
    },
    'on record, one side': {
      word: 'namentlich',
      means: 'jemand mit Namen oder ein amtlicher Text',
    },
    'unnamed officials': {
      word: 'ohne Namen',
      means: 'nur jemand, der seinen Namen nicht nennt',
    },
    'independently documented': {
      word: 'unabhängig belegt',
      means: 'eine Abstimmung, ein Datum, ein gedruckter Text',
    },
    'computed here': { word: 'hier berechnet', means: 'die Rechnung steht dabei' },
    'looked for, not found': {
      word: 'gesucht, nicht gefunden',
      means: 'es steht in keinem der genannten Texte',
    },
    unsupported: { word: 'ohne Beleg', means: 'ein Bericht sagt es, nichts stützt es' },
    disputed: { word: 'umstritten', means: 'zwei Aussagen können nicht beide stimmen' },
  },
  onRecord: 'namentlich',
  onRecordOfSides: (count) =>
    count === 1
      ? 'namentlich, eine Seite'
      : `namentlich, ${dates.numerals[count] ?? String(count)} Seiten`,
  withoutName: 'ohne Namen',
  unnamedVoice: 'eine Stimme ohne Namen',
  none: 'Keine Aussagen.',
  someDisputed: (claims, disputed) => `${claims}, davon ${disputed} umstritten`,
  disputedCount: (count) => `${count} umstritten`,
  also: (word) => `außerdem ${word}`,
  fromClaims: (count, isOne) => `aus ${isOne ? 'einer Aussage' : count}`,
  others: 'andere',
  only: (outlets) => `nur ${outlets}`,
  toOutlets: (voices, outlets) => `${voices}, gegenüber ${outlets}`,
  dayNumber: (from, to, number) => `${from} als 1. Tag gezählt: ${to} ist der ${number}.\u00A0Tag`,
  daysBetween: (from, to, days) => `vom ${from} bis ${to}: ${days}`,
  mark: (numbers, list) => `${numbers.length === 1 ? 'Aussage' : 'Aussagen'} ${list}`,
  see: (mark) => `Siehe ${mark}`,
  disputedAgainst: (contrary) => `; umstritten, dagegen ${contrary}`,
  against: (contrary) => `dagegen: ${contrary}`,
  againstIt: 'Dagegen',
  otherWords: 'Mit anderen Worten',
  computedFrom: 'Berechnet aus',
  lookedIn: (places) => `Gesucht in: ${places}.`,
  named: (says) => `die Aussage: ${says}`,
  inItsPlace: (topic) => `An ihrem Ort, mit ihren Quellen: ${topic}`,
  wordsUnder: (isDisputed) =>
    isDisputed ? 'Der Wortlaut, auf dem beide beruhen' : 'Der Wortlaut, auf dem sie beruht',
};
