/** What pages and feeds say of editions, of what each changed, and of corrections. */
export const changes = {
  /** What an edition did with a passage. */
  kinds: { reworded: 'reworded', added: 'added', moved: 'moved', retired: 'retired' },
  noWords: 'no words changed',
  noEdition:
    'No edition has been published yet. From the first one on, this page lists what changed since each.',
  firstOnly: (date: string, addresses: string) =>
    `Edition 1 of ${date} is the first: it published ${addresses}. From now on, this page lists what changes.`,
  editions: (count: number) =>
    `${count} editions have been published. This page lists what each changed since the one before, passage by passage: words that went are struck, words that came are underlined.`,
  noCorrection: 'No correction has been made so far.',
  corrected: (count: string, isOne: boolean, date: string) =>
    `${count} ${isOne ? 'has' : 'have'} been made, ${isOne ? 'on' : 'the last on'} ${date}.`,
  corrections: 'Corrections',
  editionOf: (number: number, date: string) => `Edition ${number}, ${date}`,
  since: (number: number) => `Since edition ${number}`,
  inNoneYet: 'In no edition yet',
  andMore: (changes: string) => `And ${changes} more, which the next edition will list.`,
  whatChanged: (number: number) => `What edition ${number} changed`,
  part: (number: number, all: number) => `, ${number} of ${all}`,
  pageSays: (number: number, date: string, previous: number, counts: string) =>
    `Edition ${number} is of ${date}. Since edition ${previous}, on this page: ${counts}.`,
  byPage: 'By page',
  first: (addresses: string) => `The first edition. It published ${addresses}.`,
  feed: 'Editions and corrections as a feed: ',
  feedTitle: (site: string) => `${site}: editions and corrections`,
  sinceCounts: (number: number, counts: string) => `Since edition ${number}: ${counts}.`,
  edition: (number: number) => `edition ${number}`,
  now: 'now',
  linksMeant: (edition: number | undefined) =>
    `${edition === undefined ? 'Older links meant' : `Links made before edition ${edition} meant`} other words.`,
  stands: (edition: number | undefined) =>
    `The passage stands${edition === undefined ? '' : ` since edition ${edition}`} in `,
  lastWords: (before: number | undefined) =>
    `last words${before === undefined ? '' : ` before edition ${before}`}`,
  correctedOn: (date: string) => `corrected ${date}`,
  itSaid: 'It said: ',
  correctionTitle: (after: string) => `Correction: ${after}`,
  thePassage: 'The passage',
  /** What a passage is, in a word. */
  passages: {
    sentence: 'sentence',
    heading: 'heading',
    page: 'page',
    paragraph: 'paragraph',
    claim: 'claim',
    quotation: 'quotation',
    figure: 'figure',
    picture: 'picture',
    note: 'note',
    term: 'term',
    event: 'event',
    statement: 'statement',
    source: 'source',
    correction: 'correction',
  },
};
