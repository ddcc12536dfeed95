import { dates } from './dates.ts';

/** How well claims hold and on whose word, what contradicts them, and what their rows say. */
export const claims = {
  /** The standings with what each means. The keys are those of the model. */
  standings: {
    'confirmed by both sides': {
      word: 'confirmed by both sides',
      means: 'each side says it on the record',
    },
    'on record, one side': {
      word: 'on record',
      means: 'a named official or an official text',
    },
    'unnamed officials': {
      word: 'unnamed officials',
      means: 'government sources without a name',
    },
    'independently documented': {
      word: 'independently documented',
      means: 'a vote, a date, a published text',
    },
    'computed here': { word: 'computed here', means: 'arithmetic; the sum is shown' },
    'looked for, not found': {
      word: 'looked for, not found',
      means: 'it is in none of the texts named',
    },
    unsupported: { word: 'unsupported', means: 'a report says it, nothing bears it out' },
    disputed: { word: 'disputed', means: 'two claims cannot both be right' },
  },
  /** Of what is on record and on the word of voices without a side, or with one each. */
  onRecord: 'on record',
  onRecordOfSides: (count: number) =>
    `on record, ${dates.numerals[count] ?? String(count)} ${count === 1 ? 'side' : 'sides'}`,
  withoutName: 'without a name',
  unnamedVoice: 'a voice without a name',
  none: 'No claims.',
  someDisputed: (claims: string, disputed: number) => `${claims}, ${disputed} of them disputed`,
  disputedCount: (count: number) => `${count} disputed`,
  also: (word: string) => `also ${word}`,
  /** Of the claims from which one is computed: how many there are. */
  fromClaims: (count: string, isOne: boolean) => `from ${isOne ? 'one claim' : count}`,
  others: 'others',
  only: (outlets: string) => `${outlets} only`,
  toOutlets: (voices: string, outlets: string) => `${voices}, to ${outlets}`,
  dayNumber: (from: string, to: string, number: string) =>
    `${from} counted as day 1: ${to} is day\u00A0${number}`,
  daysBetween: (from: string, to: string, days: string) => `from ${from} to ${to}: ${days}`,
  mark: (numbers: readonly string[], list: string) =>
    `${numbers.length === 1 ? 'Claim' : 'Claims'} ${list}`,
  see: (mark: string) => `See ${mark}`,
  disputedAgainst: (contrary: string) => `; disputed, against it ${contrary}`,
  against: (contrary: string) => `against it: ${contrary}`,
  againstIt: 'Against it',
  otherWords: 'In other words',
  computedFrom: 'Computed from',
  lookedIn: (places: string) => `Looked in: ${places}.`,
  named: (says: string) => `the claim: ${says}`,
  inItsPlace: (topic: string) => `In its place, with its sources: ${topic}`,
  wordsUnder: (isDisputed: boolean) => `The words that ${isDisputed ? 'they rest' : 'it rests'} on`,
};
