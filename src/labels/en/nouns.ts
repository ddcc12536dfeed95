/** A noun in the forms in which the site counts it. */
export interface Noun {
  /** With the number 1. */
  one: string;
  /** With every other number. */
  many: string;
  /** The number 1 in words, as it stands before this noun. */
  single: string;
}

const noun = (one: string, many = `${one}s`): Noun => ({ one, many, single: 'one' });

/** Everything that the site counts. */
export const nouns = {
  address: noun('address', 'addresses'),
  change: noun('change'),
  chapter: noun('chapter'),
  claim: noun('claim'),
  clock: noun('clock'),
  correction: noun('correction'),
  day: noun('day'),
  entry: noun('entry', 'entries'),
  figure: noun('figure'),
  hand: noun('hand'),
  headword: noun('headword'),
  knownDay: noun('known day'),
  minute: noun('minute'),
  moreOfDay: noun('more of that day', 'more of that day'),
  note: noun('note'),
  number: noun('number'),
  otherHand: noun('other hand'),
  otherWording: noun('other wording'),
  page: noun('page'),
  pageRead: noun('page was', 'pages were'),
  passage: noun('passage'),
  passedOn: noun('quotation passed on', 'quotations passed on'),
  place: noun('place'),
  quotation: noun('quotation'),
  record: noun('record'),
  source: noun('source'),
  timelineEntry: noun('entry of the timeline', 'entries of the timeline'),
  topic: noun('topic'),
  voice: noun('voice'),
};
