/**
 * Every address on the site is made here, so that an address has one form and one place to change
 * it.
 */
export const routes = {
  home: '/',
  about: '/about/',
  /** Where the page about the edition says what the marks mean. */
  marks: '/about/#marks',
  /** Where it says what the bars mean, and how the whole edition stands. */
  bars: '/about/#edition',
  search: '/search/',
  accounts: '/accounts/',
  topics: '/topics/',
  people: '/people/',
  sources: '/sources/',
  glossary: '/glossary/',
  timeline: '/timeline/',
  notes: '/notes/',
  concordance: '/concordance/',
  /** A page of a concordance that is too long for one. */
  concordancePart: (part: string) => `/concordance/${part}/`,
  cite: '/cite/',
  changes: '/changes/',
  /** What an edition changed, on the page of all changes. */
  edition: (number: number) => `/changes/#edition-${number}`,
  /** A page of its own for what an edition changed, if that is much: one of its parts. */
  changed: (number: number, part: number) =>
    `/changes/edition-${number}/${part > 1 ? `${part}/` : ''}`,
  correction: (id: string) => `/changes/#${fragments.correction(id)}`,
  /** The list of chapters on the home page. */
  chapters: '/#chapters',
  page: (id: string) => (id === 'home' ? '/' : `/${id}/`),
  chapter: (part: string, chapter: string) => `/${part}/${chapter}/`,
  part: (part: string) => `/${part}/`,
  /** Where the home page lists the chapters of a part. */
  partOnHome: (part: string) => `/#${fragments.part(part)}`,
  examined: (id: string) => `/${id}/`,
  statement: (document: string, id: string) => `/${document}/#${fragments.statement(id)}`,
  /** The row of a topic in the comparison of accounts. */
  compared: (topic: string, part?: string) => `/accounts/${part ? `${part}/` : ''}#${topic}`,
  /** A table of the comparison where it has more topics than one holds. */
  comparisonPart: (part: string) => `/accounts/${part}/`,
  topic: (id: string) => `/topics/${id}/`,
  person: (id: string) => `/people/${id}/`,
  source: (id: string) => `/sources/#${id}`,
  /** The sources of all hands of a letter, each with what rests on it. */
  sourceLetter: (letter: string) => `/sources/${letter}/`,
  sourceUses: (letter: string, id: string) => `/sources/${letter}/#${id}`,
  /** A term, and the page that it is on where the glossary has several. */
  term: (id: string, part?: string) => `/glossary/${part ? `${part}/` : ''}#${id}`,
  glossaryPart: (part: string) => `/glossary/${part}/`,
  /** A page of a timeline that is too long for one. */
  period: (period: string) => `/timeline/${period}/`,
  event: (id: string, period?: string) => `/timeline/${period ? `${period}/` : ''}#${id}`,
  note: (id: string, part?: string) => `/notes/${part ? `${part}/` : ''}#${id}`,
  notesPart: (part: string) => `/notes/${part}/`,
  claim: (topic: string, id: string) => `/topics/${topic}/#${fragments.claim(id)}`,
  figure: (topic: string, id: string) => `/topics/${topic}/#${fragments.figure(id)}`,
  /** A page of a voice’s words where its own cannot hold them. */
  words: (person: string, part: string) => `/people/${person}/${part}/`,
  quotation: (speaker: string, id: string, part?: string) =>
    `/people/${speaker}/${part ? `${part}/` : ''}#${fragments.quotation(id)}`,
  /** Pages of single records, to be shared: what shows a shared link cannot show a passage. */
  sharedQuotation: (id: string) => `/q/${id}/`,
  sharedClaim: (id: string) => `/c/${id}/`,
  /** The picture that is shown of a page where it is shared. */
  card: (page: string) => `${page}card.png`,
} as const;

/**
 * The search field. It is not part of `routes`, so that the script of every page, which links to
 * it, does not carry all other addresses.
 */
export const searchField = '/search/#query';

/** Where the references to a page or a passage are: below `/cite/`, under its own address. */
export const citeAddress = (address: string): string => `/cite${address}`;

/** The styles of paper: the one address that is no page. */
export const printStyles = '/print.css';
/** The file with the words of all previews. The script of every page asks for it too. */
export const previewFile = '/previews.json';
/** The file with all events, for a calendar. */
export const calendarFile = '/timeline.ics';
/** The files that tell readers of feeds of editions and corrections. */
export const feedFiles = { atom: '/feed.xml', json: '/feed.json' } as const;
/** The file that tells search engines when each page changed. */
export const sitemapFile = '/sitemap.xml';
/** The file of all places, in which the page for unknown addresses looks for the nearest. */
export const placesFile = '/places.json';
/** The file by which a system keeps the site among its apps. */
export const manifestFile = '/site.webmanifest';
/** The file that tells a browser how to search the site from its own field. */
export const openSearchFile = '/opensearch.xml';

/** The ids that records have inside a page: the part of their addresses after `#`. */
export const fragments = {
  claim: (id: string) => `claim-${id}`,
  figure: (id: string) => `figure-${id}`,
  picture: (id: string) => `picture-${id}`,
  quotation: (id: string) => `quote-${id}`,
  note: (id: string) => `note-${id}`,
  part: (id: string) => `part-${id}`,
  noteReference: (id: string) => `noteref-${id}`,
  statement: (id: string) => `statement-${id}`,
  correction: (id: string) => `correction-${id}`,
  /** An entry of the concordance. */
  headword: (kind: 'person' | 'term' | 'words', id: string) => `${kind}-${id}`,
};

/** The names that parts and examined documents may not have: other addresses begin with them. */
export const reservedSteps = [
  'about',
  'search',
  'accounts',
  'topics',
  'people',
  'sources',
  'glossary',
  'timeline',
  'notes',
  'concordance',
  'cite',
  'q',
  'c',
  'changes',
  // What Pagefind writes.
  'pagefind',
];
