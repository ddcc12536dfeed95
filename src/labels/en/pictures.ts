/** What pictures and drawings say, and the page of the timeline. */
export const pictures = {
  /** A picture in a text, by what is seen on it. */
  named: (seen: string) => `the picture: ${seen}`,
  kinds: {
    call: { one: 'call', lane: 'Calls', column: 'called' },
    meeting: { one: 'meeting', lane: 'Meetings', column: 'met' },
    statement: { one: 'statement', lane: 'Statements', column: 'said' },
    publication: { one: 'publication', lane: 'Publications', column: 'printed' },
    decision: { one: 'decision', lane: 'Decisions', column: 'decided' },
    action: { one: 'action', lane: 'Actions', column: 'done' },
  },
  /** The name of a lane as it stands in a switch. */
  inSwitch: (lane: string) => lane.toLowerCase(),
  show: 'Show',
  all: (count: number) => `all ${count}`,
  timeline: {
    description: 'What happened when, each entry with what it rests on.',
    inPeriod: (period: string) => `What happened in ${period}, each entry with what it rests on.`,
    years: 'Years',
    calendar: 'All entries as a calendar file',
    of: (count: number, entries: string) => `${count} of the ${entries}`,
    entriesOf: (count: number, all: number) => `${count} of the ${all} entries.`,
    whole: 'The whole timeline',
    entry: (when: string, title: string) => `the entry of ${when}: ${title}`,
    drawing: 'the drawing of the timeline',
    beyond: (entries: string, isOne: boolean) =>
      `${entries} of the entries ${isOne ? 'is' : 'are'} outside these years, in the list only. `,
    caption: (hasHours: boolean) =>
      `True scale in the years, the days${hasHours ? ' and the hours' : ''}. A bar is an entry that lasted; a dotted mark is a day or an hour that is not exact or was not found. The line of a call is as long as its minutes, broken where they were not found, thin between others. Colors say whose word a statement is. `,
    captionWithoutCalls: (hasHours: boolean) =>
      `True scale in the years, the days${hasHours ? ' and the hours' : ''}. A bar is an entry that lasted; a dotted mark is a day or an hour that is not exact or was not found. Colors say whose word a statement is. `,
    asList: (count: number) => `All ${count} entries as a list`,
    statements: ['Statements,', 'by whose word'],
    about: (words: string) => `about: ${words}`,
    lasted: (days: number) => ` (${days} days)`,
    byClocks: (date: string, clocks: string, isOne: boolean): string =>
      isOne ? `${date}, by one clock` : `${date}, by ${clocks}`,
    inDaytime: (length: string, daytime: string, city: string) =>
      `${length}, in the ${daytime} of ${city}.`,
    noStartNorEnd: 'Start and end were not found.',
    hourNotFound: (daytime: string, name: string) => `${daytime}, hour not found: ${name}`,
    noCall: (length: string, people: string) =>
      `${length} without a documented call between ${people}`,
    noCallNarrow: (isTwo: boolean) => `no call between the ${isTwo ? 'two' : 'same'}`,
  },
  calls: {
    explained:
      'A line is a call; its length is the minutes it lasted. Broken line: length not found.',
    ringed: (name: string) => `Ring: together with ${name}.`,
    asTable: 'The calls as a table',
    heads: ['Date', 'Length', 'Also on the line'],
    nobody: 'nobody else',
    minutes: (minutes: number) => `${minutes} min`,
    minutesUnit: ' min',
    none: 'no documented call',
    span: (years: readonly string[]) => years.join(' to '),
  },
};
