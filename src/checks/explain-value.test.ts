import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a number where a text belongs',
    changes: { 'sources.yaml': swap('title: Ferry leaves late', 'title: 1984') },
    report: [
      'content/sources.yaml:3',
      '    title: 1984',
      '    "title" is read as a number, not as a text.',
      '    Fix: write "1984", in straight quotation marks. The field holds: Its title as printed; null where the title is not known.',
    ],
  },
  {
    title: 'reports a word that is read as yes where a text belongs',
    changes: { 'sources.yaml': swap('title: Ferry leaves late', 'title: true') },
    report: [
      'content/sources.yaml:3',
      '    title: true',
      '    "title" is read as true or false, not as a text.',
      '    Fix: write "true", in straight quotation marks. The field holds: Its title as printed; null where the title is not known.',
    ],
  },
  {
    title: 'reports a text where a number belongs',
    changes: { 'topics.yaml': swap('order: 1', 'order: first') },
    report: [
      'content/topics.yaml:3',
      '    order: first',
      '    "order" is not a number.',
      '    Fix: write a number. The field holds: Its place among the topics, from 1.',
    ],
  },
  {
    title: 'reports a fraction where a whole number belongs',
    changes: { 'topics.yaml': swap('order: 1', 'order: 1.5') },
    report: [
      'content/topics.yaml:3',
      '    order: 1.5',
      '    "order" is not a whole number.',
      '    Fix: write a whole number. The field holds: Its place among the topics, from 1.',
    ],
  },
  {
    title: 'reports a text where a list belongs',
    changes: { 'claims.yaml': swap('by: [anna-berg]\n', 'by: anna-berg\n') },
    report: [
      'content/claims.yaml:3',
      '    by: anna-berg',
      '    "by" is not a list.',
      '    Fix: write [anna-berg]. The field holds: Who asserts it: named or unnamed voices. Empty for what several independent sources or an official record show.',
    ],
  },
  {
    title: 'reports a text where yes or no belongs',
    changes: { 'chapters/crossing/last-ferry.mdx': swap('order: 1', 'order: 1\ndraft: maybe') },
    report: [
      'content/chapters/crossing/last-ferry.mdx:4',
      '    draft: maybe',
      '    "draft" is not true or false.',
      '    Fix: write true or false. The field holds: True keeps the chapter out of the built site.',
    ],
  },
  {
    title: 'reports a word outside the vocabulary, with the nearest word',
    changes: { 'sources.yaml': swap('kind: official text', 'kind: offical text') },
    report: [
      'content/sources.yaml:25',
      '    kind: offical text',
      '    "kind" is none of the words it may be.',
      '    Fix: write official text. The field holds: What it is. An official text or statement is published by the body that speaks in it.',
    ],
  },
  {
    title: 'reports a word outside the vocabulary that is near to none',
    changes: { 'notes/clock.mdx': swap('kind: context', 'kind: background') },
    report: [
      'content/notes/clock.mdx:3',
      '    kind: background',
      '    "kind" is none of the words it may be.',
      '    Fix: write context, check, definition, translation or dispute. The field holds: What the note does for the reader.',
    ],
  },
  {
    title: 'reports a value that is none of two things',
    changes: { 'events.yaml': swap('minutes: 4', 'minutes: unknown') },
    report: [
      'content/events.yaml:5',
      '    minutes: unknown',
      '    "minutes" is not a whole number above 0 or "not found".',
      '    Fix: write a whole number above 0 or "not found". The field holds: For a call: its length in minutes.',
    ],
  },
  {
    title: 'reports a wording by nobody',
    changes: { 'quotations.yaml': swap('by: speaker', 'by: The Speaker') },
    report: [
      'content/quotations.yaml:9',
      '    by: The Speaker',
      '    "wordings.by" is not an id: use lower-case words joined by hyphens, the first beginning with a letter, like "day-number".',
      "    Fix: correct it. The field holds: Who worded it so: speaker for the speaker's own words, else the voice or outlet that rendered them.",
    ],
  },
  {
    title: 'reports a day that does not exist',
    changes: { 'claims.yaml': swap('date: 1999-03-03', 'date: 1999-02-29') },
    report: [
      'content/claims.yaml:17',
      '    date: 1999-02-29',
      '    "date" is not a day that exists, written as YYYY-MM-DD.',
      '    Fix: correct it. The field holds: The day the statement is about, where other claims count from it.',
    ],
  },
  {
    title: 'reports a day in another form',
    changes: { 'claims.yaml': swap('date: 1999-03-03', 'date: 3 March 1999') },
    report: [
      'content/claims.yaml:17',
      '    date: 3 March 1999',
      '    "date" is not a day that exists, written as YYYY-MM-DD.',
      '    Fix: correct it. The field holds: The day the statement is about, where other claims count from it.',
    ],
  },
  {
    title: 'reports a text with too many words',
    changes: { 'pages/about.mdx': swap('How it was made.', `${'So it was made. '.repeat(8)}`) },
    report: [
      'content/pages/about.mdx:3',
      '    "summary" has 32 words: the limit is 30.',
      '    Fix: correct it. The field holds: What the page answers, at most 30 words.',
    ],
  },
  {
    title: 'reports a wording with too many words',
    changes: { 'quotations.yaml': swap('ours: The boat', `ours: ${'late '.repeat(75)}`) },
    report: [
      'content/quotations.yaml:11',
      '    "wordings.ours" has 83 words: the limit is 80.',
      '    Fix: correct it. The field holds: Our English of these words, where they are not English.',
    ],
  },
  {
    title: 'reports a text of spaces',
    changes: { 'topics.yaml': swap('title: The day', "title: '  '") },
    report: [
      'content/topics.yaml:5',
      '    title:   ',
      '    "title" is empty: write the text or leave the field out.',
      '    Fix: correct it. The field holds: The subject in a few words, as a row label.',
    ],
  },
  {
    title: 'reports a field without a value',
    changes: { 'topics.yaml': swap('title: The day', 'title:') },
    report: [
      'content/topics.yaml:5',
      '    "title" has no value.',
      '    Fix: write it. The field holds: The subject in a few words, as a row label.',
    ],
  },
  {
    title: 'reports an empty list that needs something',
    changes: { 'accounts.yaml': swap('voices: [pavel-strand]', 'voices: []') },
    report: [
      'content/accounts.yaml:14',
      '    "voices" is an empty list.',
      '    Fix: name at least one. The field holds: The voices it is made of; a voice belongs to one account.',
    ],
  },
  {
    title: 'reports a wording without a source',
    changes: { 'quotations.yaml': swap('sources: [courier-report]', 'sources: []') },
    report: [
      'content/quotations.yaml:12',
      '    "wordings.sources" is an empty list.',
      '    Fix: name at least one. The field holds: Where these words are printed.',
    ],
  },
  {
    title: 'reports a text that is too long for its place',
    changes: { 'site.yaml': swap('mark: N', 'mark: North') },
    report: [
      'content/site.yaml:20',
      '    mark: North',
      '    "sides.mark" is longer than 2 characters.',
      '    Fix: shorten it. The field holds: One or two letters for its tile; null for the open diamond of everybody else.',
    ],
  },
  {
    title: 'reports an address that is not whole',
    changes: { 'sources.yaml': swap('https://courier.example/ferry', 'courier.example/ferry') },
    report: [
      'content/sources.yaml:5',
      '    address: courier.example/ferry',
      '    "address" is not a web address: write it whole, with https://.',
      '    Fix: correct it. The field holds: Where it was read; null where the address is not known.',
    ],
  },
  {
    title: 'reports a time in another form',
    changes: {
      'events.yaml': swap('minutes: 4', 'minutes: 4\n  time: 3 pm\n  zone: Europe/Lisbon'),
    },
    report: [
      'content/events.yaml:6',
      '    time: 3 pm',
      '    "time" is not a time: write HH:MM.',
      '    Fix: correct it. The field holds: The time of day, HH:MM, where known.',
    ],
  },
  {
    title: 'reports a reference that is no id',
    changes: { 'claims.yaml': swap('by: [anna-berg]\n', 'by: [Anna Berg]\n') },
    report: [
      'content/claims.yaml:3',
      '    by: Anna Berg',
      '    "by" is not an id: use lower-case words joined by hyphens, the first beginning with a letter, like "day-number".',
      '    Fix: correct it. The field holds: Who asserts it: named or unnamed voices. Empty for what several independent sources or an official record show.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}

test('reports a record that has no fields', () => {
  assert.equal(
    reportOf({ 'topics.yaml': append('weather: The weather\n') }),
    lines(
      'content/topics.yaml:7',
      '    The record is not a set of fields.',
      '    Fix: write each of its fields on a line of its own, as name: value.',
      '',
      'content/topics.yaml:7  (warning)',
      '    Nothing refers to "weather" in topics.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('reports a record that is empty', () => {
  assert.equal(
    reportOf({ 'topics.yaml': append('weather:\n') }),
    lines(
      'content/topics.yaml:7',
      '    The record is not a set of fields.',
      '    Fix: write each of its fields on a line of its own, as name: value.',
      '',
      'content/topics.yaml:7  (warning)',
      '    Nothing refers to "weather" in topics.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});
