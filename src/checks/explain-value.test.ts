import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { testValues } from './testing/test-values.ts';
import { append, swap } from './testing/write-story.ts';

testValues([
  [
    'reports a number where a text belongs',
    { 'sources/t.yaml': swap('title: Ferry leaves late', 'title: 1984') },
    ['sources/t.yaml', 3, 'title: 1984'],
    ['title', 'is read as a number, not as a text', 'write "1984", in straight quotation marks'],
    'Its title as printed; null where the title is not known.',
  ],
  [
    'reports a word that is read as yes where a text belongs',
    { 'sources/t.yaml': swap('title: Ferry leaves late', 'title: true') },
    ['sources/t.yaml', 3, 'title: true'],
    [
      'title',
      'is read as true or false, not as a text',
      'write "true", in straight quotation marks',
    ],
    'Its title as printed; null where the title is not known.',
  ],
  [
    'reports a text where a number belongs',
    { 'topics.yaml': swap('order: 1', 'order: first') },
    ['topics.yaml', 3, 'order: first'],
    ['order', 'is not a number', 'write a number'],
    'Its place among the topics, from 1.',
  ],
  [
    'reports a fraction where a whole number belongs',
    { 'topics.yaml': swap('order: 1', 'order: 1.5') },
    ['topics.yaml', 3, 'order: 1.5'],
    ['order', 'is not a whole number', 'write a whole number'],
    'Its place among the topics, from 1.',
  ],
  [
    'reports a text where a list belongs',
    { 'claims/last-ferry.yaml': swap('by: [anna-berg]\n', 'by: anna-berg\n') },
    ['claims/last-ferry.yaml', 3, 'by: anna-berg'],
    ['by', 'is not a list', 'write [anna-berg]'],
    'Who asserts it: named or unnamed voices. Empty for what several independent sources or an official record show.',
  ],
  [
    'reports a text where yes or no belongs',
    { [CHAPTER]: swap('order: 1', 'order: 1\ndraft: maybe') },
    [CHAPTER, 4, 'draft: maybe'],
    ['draft', 'is not true or false', 'write true or false'],
    'True keeps the chapter out of the built site.',
  ],
  [
    'reports a word outside the vocabulary, with the nearest word',
    { 'sources/h.yaml': swap('kind: official text', 'kind: offical text') },
    ['sources/h.yaml', 7, 'kind: offical text'],
    ['kind', 'is none of the words it may be', 'write official text'],
    'What it is. An official text or statement is published by the body that speaks in it.',
  ],
  [
    'reports a word outside the vocabulary that is near to none',
    { 'notes/clock.mdx': swap('kind: context', 'kind: background') },
    ['notes/clock.mdx', 3, 'kind: background'],
    [
      'kind',
      'is none of the words it may be',
      'write context, check, definition, translation or dispute',
    ],
    'What the note does for the reader.',
  ],
  [
    'reports a value that is none of two things',
    { 'events/1999.yaml': swap('minutes: 4', 'minutes: unknown') },
    ['events/1999.yaml', 5, 'minutes: unknown'],
    [
      'minutes',
      'is not a whole number above 0 and of at most 1440 or "not found"',
      'write a whole number above 0 and of at most 1440 or "not found"',
    ],
    'For a call: its length in minutes.',
  ],
  [
    'reports a field without a value',
    { 'topics.yaml': swap('title: The day', 'title:') },
    ['topics.yaml', 5],
    ['title', 'has no value', 'write it'],
    'The subject in a few words, as a row label.',
  ],
  [
    'reports an empty list that needs something',
    { 'accounts.yaml': swap('voices: [pavel-strand]', 'voices: []') },
    ['accounts.yaml', 14],
    ['voices', 'is an empty list', 'name at least one'],
    'The voices it is made of; a voice belongs to one account.',
  ],
  [
    'reports a wording without a source',
    { 'quotations/last-ferry.yaml': swap('sources: [courier-report]', 'sources: []') },
    ['quotations/last-ferry.yaml', 11],
    ['wordings.sources', 'is an empty list', 'name at least one'],
    'Where these words are printed.',
  ],
  [
    'reports a text that is too long for its place',
    { 'site.yaml': swap('mark: N', 'mark: North') },
    ['site.yaml', 21, 'mark: North'],
    ['sides.mark', 'is longer than 2 characters', 'shorten it'],
    'One or two letters for its tile; null for the open diamond of everybody else.',
  ],
]);

testReports([
  [
    'reports a record that has no fields',
    { 'topics.yaml': append('weather: The weather\n') },
    [
      'wrong-value',
      'topics.yaml',
      7,
      {
        field: '',
        problem: 'is not a set of fields',
        remedy: 'write each of its fields on a line of its own, as name: value',
        holds: '',
      },
    ],
    ['unused', 'topics.yaml', 7, { id: 'weather', collection: 'topics' }],
  ],
  [
    'reports a record that is empty',
    { 'topics.yaml': append('weather:\n') },
    [
      'wrong-value',
      'topics.yaml',
      7,
      {
        field: '',
        problem: 'is not a set of fields',
        remedy: 'write each of its fields on a line of its own, as name: value',
        holds: '',
      },
    ],
    ['unused', 'topics.yaml', 7, { id: 'weather', collection: 'topics' }],
  ],
]);
