import { testValues } from './testing/test-values.ts';
import { swap } from './testing/write-story.ts';

// What the fields of `schemas/fields.ts` say for themselves.
testValues([
  [
    'reports a wording by nobody',
    { 'quotations/last-ferry.yaml': swap('by: speaker', 'by: The Speaker') },
    ['quotations/last-ferry.yaml', 8, 'by: The Speaker'],
    [
      'wordings.by',
      'is not an id',
      'use lower-case words joined by hyphens, the first beginning with a letter, like "day-number"',
    ],
    "Who worded it so: speaker for the speaker's own words, else the voice or outlet that rendered them.",
  ],
  [
    'reports a day that does not exist',
    { 'claims/day-count.yaml': swap('date: 1999-03-03', 'date: 1999-02-29') },
    ['claims/day-count.yaml', 4, 'date: 1999-02-29'],
    ['date', 'is not a day that exists', 'write it as YYYY-MM-DD'],
    'The day the statement is about, where other claims count from it.',
  ],
  [
    'reports a day in another form',
    { 'claims/day-count.yaml': swap('date: 1999-03-03', 'date: 3 March 1999') },
    ['claims/day-count.yaml', 4, 'date: 3 March 1999'],
    ['date', 'is not a day that exists', 'write it as YYYY-MM-DD'],
    'The day the statement is about, where other claims count from it.',
  ],
  [
    'reports a text with too many words',
    { 'pages/about.mdx': swap('How it was made.', `${'So it was made. '.repeat(8)}`) },
    ['pages/about.mdx', 3],
    ['summary', 'has 32 words', 'the limit is 30'],
    'What the page answers, at most 30 words.',
  ],
  [
    'reports a wording with too many words',
    { 'quotations/last-ferry.yaml': swap('ours: The boat', `ours: ${'so late '.repeat(37)}so`) },
    ['quotations/last-ferry.yaml', 10],
    ['wordings.ours', 'has 83 words', 'the limit is 80'],
    'What they say in the language of the site, in our words, where they are in another.',
  ],
  [
    'reports a text of spaces',
    { 'topics.yaml': swap('title: The day', "title: '  '") },
    ['topics.yaml', 5, 'title:   '],
    ['title', 'is empty', 'write the text or leave the field out'],
    'The subject in a few words, as a row label.',
  ],
  [
    'reports an address that is not whole',
    { 'sources/t.yaml': swap('https://courier.example/ferry', 'courier.example/ferry') },
    ['sources/t.yaml', 5, 'address: courier.example/ferry'],
    ['address', 'is not a web address', 'write it whole, with https://'],
    'Where it was read; null where the address is not known.',
  ],
  [
    'reports a time in another form',
    {
      'events/1999.yaml': swap('minutes: 4', 'minutes: 4\n  time: 3 pm\n  zone: Europe/Lisbon'),
    },
    ['events/1999.yaml', 6, 'time: 3 pm'],
    ['time', 'is not a time', 'write HH:MM'],
    'The time of day, HH:MM, where a source gives it.',
  ],
  [
    'reports a zone that no clock keeps',
    {
      'events/1999.yaml': swap('minutes: 4', 'minutes: 4\n  time: 15:00\n  zone: Europe/Lisboa'),
    },
    ['events/1999.yaml', 7, 'zone: Europe/Lisboa'],
    ['zone', 'is not an IANA time zone', 'write it as continent and city, like "Europe/Lisbon"'],
    'Whose clock that is, as an IANA zone: Europe/Lisbon. Needed with "time", "by", "daytime".',
  ],
  [
    'reports a short title that is too long for its column',
    { 'events/1999.yaml': swap('minutes: 4', 'minutes: 4\n  short: [the long call]') },
    ['events/1999.yaml', 6, 'short: the long call'],
    ['short', 'is longer than 10 characters', 'shorten it'],
    'It in two lines of at most 10 letters, where days are drawn large.',
  ],
  [
    'reports a reference that is no id',
    { 'claims/last-ferry.yaml': swap('by: [anna-berg]\n', 'by: [Anna Berg]\n') },
    ['claims/last-ferry.yaml', 3, 'by: Anna Berg'],
    [
      'by',
      'is not an id',
      'use lower-case words joined by hyphens, the first beginning with a letter, like "day-number"',
    ],
    'Who asserts it: named or unnamed voices. Empty for what several independent sources or an official record show.',
  ],
]);
