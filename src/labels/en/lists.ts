import { dates } from './dates.ts';

const inWords = (number: number) => dates.numerals[number] ?? String(number);

/** What the pages say that list records: topics, accounts, terms, notes, the index, statements. */
export const lists = {
  accounts: { title: 'Accounts', holds: 'the accounts side by side' },
  topics: { title: 'Topics', holds: 'what each account says, subject by subject' },
  people: { title: 'People', holds: 'everyone’s words, by date' },
  timeline: { title: 'Timeline', holds: 'what happened when' },
  glossary: { title: 'Glossary', holds: 'terms, phrases, bodies, places' },
  sources: { title: 'Sources', holds: 'what everything rests on' },
  notes: { title: 'Notes', holds: 'every annotation, by kind' },
  concordance: { title: 'Concordance', holds: 'every name, spelling and quotation, from A to Z' },
  changes: { title: 'What changed', holds: 'corrections, and the words of each edition' },
  search: 'Search',
  letters: 'Letters',
  /** A page of a list that is too long for one: `A, 1 of 3`. */
  part: (title: string, number: number, all: number) => `${title}, ${number} of ${all}`,
  topic: 'Topic',
  topicsSay:
    'The event subject by subject. Each topic sets side by side what the accounts say of it, in claims and in words, and shows where an account is silent.',
  silent: 'silent',
  otherVoices: 'Other voices and records',
  figures: 'Figures',
  rows: {
    none: 'None of the accounts speaks of this; what is known is from others.',
    silent: (names: string) => ` Silent: ${names}.`,
    disputed: (names: string) => `Disputed between ${names}.`,
    worded: (names: string) => `${names} say the same in different words.`,
    same: (names: string) => `${names} say so.`,
    only: (name: string, hasOthers: boolean) =>
      `${hasOthers ? 'Of the accounts, only' : 'Only'} ${name} speaks of this.`,
    speak: (names: string) => `${names} speak of this.`,
  },
  comparison: {
    title: 'The accounts, side by side',
    says: 'Each column holds only what one account says: its words in quotation marks, what else it says in ours. Where it says nothing of a topic, its cell is silent.',
    about: 'What it consists of',
    all: 'all',
    row: (topic: string) => `the row: ${topic}`,
    labels: {
      disputed: 'disputed',
      'both say so': 'both say so',
      'worded differently': 'worded differently',
      'only here': 'only here',
    },
    finding: {
      disputed: (count: number) => `contradict each other on ${inWords(count)}`,
      'both say so': (count: number) => `say the same on ${inWords(count)}`,
      'worded differently': (count: number) =>
        `say the same in different words on ${inWords(count)}`,
      'only here': (count: number) => `leave ${inWords(count)} to one of them`,
      apart: (count: number) => `speak of different things on ${inWords(count)}`,
      silent: (count: number) => `are all silent on ${inWords(count)}`,
      whole: (topics: number, list: string) =>
        `Of ${inWords(topics)} ${topics === 1 ? 'topic' : 'topics'}, the accounts ${list}.`,
      none: 'There is nothing to compare.',
    },
  },
  glossarySays:
    'Terms, phrases, bodies and places that the chapters use, with what each means here.',
  termsOf: (count: number, all: number) => `${count} of the ${all} entries.`,
  alsoReads: 'The search also reads: ',
  termEntry: (name: string) => `the entry ${name}`,
  termKinds: {
    term: 'term',
    phrase: 'phrase',
    document: 'document',
    body: 'body',
    place: 'place',
  },
  notesSay:
    'Every note of the edition, by what it does for the reader, with the passages it belongs to.',
  notesOf: (count: number, all: number) =>
    `${count} of the ${all} notes, with the passages they belong to.`,
  noteKinds: 'Kinds of notes',
  note: (title: string) => `the note ${title}`,
  index: {
    says: 'Every name, term, place and quotation from A to Z, with each passage that speaks of it. Other spellings, scripts and languages lead to its entry.',
    names: 'Names, terms and places',
    quotations: 'Quotations by first words',
    namesIn: (part: string) => `Names, ${part}`,
    quotationsIn: (part: string) => `Quotations, ${part}`,
    partSays: (headwords: string) => `${headwords}, with each passage that speaks of it.`,
    onThisPage: 'On this page',
    letters: (title: string) => `Letters: ${title}`,
    see: 'see',
    /** The names of scripts that have others than their English ones. */
    scripts: {} as Readonly<Record<string, string>>,
    words: 'Words',
    statement: (number: number) => `statement ${number}`,
  },
  figure: {
    named: (title: string) => `the figure: ${title}`,
    asTable: 'As a table, with sources',
    asOf: 'As of',
    howMany: 'How many',
    whoSays: 'Who says so',
    whereRead: 'Where these numbers were read',
    shapes: {
      given: 'as given',
      about: 'about',
      'or more': 'or more',
      'at most': 'at most',
      range: 'from, to',
    },
    scale: 'Drawn to one scale from zero',
    discs: 'a disc is a number, an open circle an approximate one',
    line: 'a line is a range',
    dots: 'a dotted line has no other end',
  },
  examined: {
    kind: 'Checked',
    bars: (count: number) =>
      `One bar for each of the ${count} statements, in their order. Bars that rise from the line stand; boxes below it do not.`,
    heads: ['No.', 'What it says, in our words', 'Verdict', 'What the evidence says'],
    fallen: 'What does not stand',
    all: (count: number) => `All ${count}, in order`,
    above: 'Above',
    atNumber: (number: number) => ` at number ${number}`,
    statement: (number: number) => `Statement ${number}`,
    named: (number: number) => `statement ${number}`,
    found: (title: string, number: number) => `${title}, statement ${number}`,
    verdictOf: (verdict: string, reason: string | undefined) =>
      `It ${verdict}${reason ? `: ${reason}` : ''}`,
    verdicts: {
      stands: 'stands',
      'stands in part': 'stands in part',
      'does not stand': 'does not stand',
      opinion: 'opinion',
    },
    reasons: {
      'wrong speaker': 'wrong speaker',
      'wrong figure': 'wrong figure',
      'stated as confirmed': 'stated as confirmed',
      unsupported: 'unsupported',
    },
  },
};
