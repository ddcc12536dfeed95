const sourcesOfT = `courier-report:
  publisher: The Courier
  title: Ferry leaves late
  date: 1999-03-04
  address: https://courier.example/ferry
  language: en
  kind: press report
  primary: false
  seen: whole
gazette-report:
  publisher: The Gazette
  title: Ferry leaves on time
  date: 1999-03-04
  address: null
  language: en
  kind: press report
  primary: false
  seen: whole
herald-notice:
  publisher: The Herald
  title: Notice
  date: null
  address: null
  language: en
  kind: press report
  primary: false
  seen: whole
`;

const sourcesOfH = `ferry-log:
  publisher: Harbor Office
  title: null
  date: 1999-03-03
  address: null
  language: en
  kind: official text
  primary: true
  seen: excerpt
`;

const northPeople = `anna-berg:
  name: Anna Berg
  short: Berg
  side: north
  offices:
    - title: harbor master of Northbank
      from: 1990-01-01
  spellings: [Anna Bergh]
  introduced: [harbor master of Northbank]
harbor-sources:
  name: unnamed harbor staff
  short: harbor staff
  named: false
  side: north
  labels:
    - words: people on the quay
      by: courier
      sources: [courier-report]
`;

const southPeople = `pavel-strand:
  name: Pavel Strand
  short: Strand
  side: south
  introduced: [of Southbank]
`;

const outlets = `courier:
  name: The Courier
  kind: outlet
`;

const topics = `last-ferry:
  title: The last ferry
  order: 1
day-count:
  title: The day
  order: 2
`;

const accounts = `northbank:
  name: Northbank on record
  order: 1
  voices: [anna-berg]
  published: over the radio
northbank-sources:
  name: Northbank without names
  order: 2
  voices: [harbor-sources]
  published: on the quay
southbank:
  name: Southbank
  order: 3
  voices: [pavel-strand]
  published: over the radio
`;

const ferryClaims = `ferry-late:
  says: The last ferry left late.
  by: [anna-berg]
  quotations: [too-late]
  evidence: [courier-report]
ferry-on-time:
  says: The last ferry left on time.
  by: [pavel-strand]
  contradicts: [ferry-late]
  evidence: [gazette-report]
`;

const dayClaims = `call-date:
  says: The two spoke on 3 March 1999.
  by: [anna-berg, pavel-strand]
  date: 1999-03-03
  evidence: [ferry-log]
ferry-opened:
  says: The ferry opened on 1 March 1998.
  date: 1998-03-01
  evidence: [ferry-log]
days-open:
  says: The two spoke {count} days after the ferry opened.
  from: [ferry-opened, call-date]
  count: days between
`;

const ferryQuotations = `too-late:
  speaker: anna-berg
  mode: verbatim
  date: 1999-03-03
  occasion: by radio
  wordings:
    - lang: de
      by: speaker
      words: Das Schiff war zu spät, und das Wetter war gut
      ours: The boat was too late, and the weather was fine
      sources: [courier-report]
`;

const terms = `ferry:
  name: ferry
  kind: term
  definition: The boat between the two banks.
  spellings: [ferryboat]
`;

const eventsOf1998 = `ferry-opens:
  title: The ferry opens
  date: 1998-03-01
  kind: action
  claims: [ferry-opened]
`;

const eventsOf1999 = `the-call:
  title: The two speak by radio
  date: 1999-03-03
  kind: call
  minutes: 4
  people: [anna-berg, pavel-strand]
  claims: [call-date]
`;

/** The records of the invented story: its files by their paths. */
export const inventedRecords: Readonly<Record<string, string>> = {
  'sources/h.yaml': sourcesOfH,
  'sources/t.yaml': sourcesOfT,
  'people/north.yaml': northPeople,
  'people/outlets.yaml': outlets,
  'people/south.yaml': southPeople,
  'topics.yaml': topics,
  'accounts.yaml': accounts,
  'claims/day-count.yaml': dayClaims,
  'claims/last-ferry.yaml': ferryClaims,
  'quotations/last-ferry.yaml': ferryQuotations,
  'terms.yaml': terms,
  'events/1998.yaml': eventsOf1998,
  'events/1999.yaml': eventsOf1999,
};
