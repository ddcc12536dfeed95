import { proseComponents } from '../model/prose-components.ts';
import { CHAPTER } from './testing/invented-story.ts';
import { type ReportCase, testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

const DAYS = '<Days from="ferry-opens" to="the-call" />';

testReports([
  [
    'reports a component that does not exist',
    { 'notes/clock.mdx': append('\n<Picture id="clock" />\n') },
    [
      'unknown-component',
      'notes/clock.mdx',
      8,
      {
        name: 'Picture',
        known: Object.keys(proseComponents),
      },
      '<Picture id="clock" />',
    ],
  ],
  [
    'reports an attribute that a component does not take',
    {
      [CHAPTER]: swap('<Claim id="ferry-late" />', '<Claim id="ferry-late" kind="check" />'),
    },
    [
      'unknown-prop',
      CHAPTER,
      11,
      { name: 'Claim', prop: 'kind', known: ['id', 'here'] },
      '<Claim id="ferry-late" kind="check" />',
    ],
  ],
  [
    'reports an attribute that is missing',
    {
      [CHAPTER]: swap('<Days from="ferry-opens" to="the-call" />', '<Days from="ferry-opens" />'),
    },
    ['missing-prop', CHAPTER, 19, { name: 'Days', prop: 'to' }, '<Days from="ferry-opens" />'],
  ],
  [
    'misses no attribute that a spread may hold',
    { [CHAPTER]: swap(DAYS, '<Days {...days} />') },
    ['code-in-tag', CHAPTER, 19, { name: 'Days', code: '{...days}' }],
  ],
  [
    'misses no attribute that is code, but those beside it',
    { [CHAPTER]: swap(DAYS, '<Days from={1} />') },
    ['missing-prop', CHAPTER, 19, { name: 'Days', prop: 'to' }, '<Days />'],
    ['code-in-tag', CHAPTER, 19, { name: 'Days', code: 'from={1}' }],
  ],
  [
    'reports a component without the words it stands around',
    {
      [CHAPTER]: swap('<Note id="clock">the harbor clock</Note>', '<Note id="clock"></Note>'),
    },
    ['no-words', CHAPTER, 18, { name: 'Note' }, '<Note id="clock" />'],
  ],
  [
    'reports a mark on a line of its own',
    {
      [CHAPTER]: swap(
        'denied it.<Claim id="ferry-on-time" />',
        'denied it.\n<Claim id="ferry-on-time" />',
      ),
    },
    ['components-alone', CHAPTER, 13, { name: 'Claim' }, '<Claim id="ferry-on-time" />'],
  ],
  [
    'reports a block inside a sentence',
    {
      [CHAPTER]: swap('the third,<Claim', 'the third, <Quote id="too-late" /><Claim'),
    },
    ['block-inside-text', CHAPTER, 18, { name: 'Quote' }, '<Quote id="too-late" />'],
  ],
  [
    'reports a note inside a note',
    { 'notes/clock.mdx': append('See <Note id="clock">the clock</Note>.\n') },
    ['not-in-a-note', 'notes/clock.mdx', 7, { name: 'Note' }, '<Note id="clock">the clock</Note>'],
  ],
  [
    'reports days that are counted backwards',
    {
      [CHAPTER]: swap(DAYS, '<Days from="the-call" to="ferry-opens" />'),
    },
    [
      'backwards',
      CHAPTER,
      19,
      { id: 'crossing/last-ferry', first: '"from" 1999-03-03', last: '"to" 1998-03-01' },
      '<Days from="the-call" to="ferry-opens" />',
    ],
  ],
  [
    'reports a way of counting that there is not',
    {
      [CHAPTER]: swap(DAYS, '<Days from="ferry-opens" to="1999-03-03" count="nights" />'),
    },
    [
      'wrong-prop',
      CHAPTER,
      19,
      { name: 'Days', prop: 'count', value: 'nights', known: ['days between', 'day number'] },
      '<Days from="ferry-opens" to="1999-03-03" count="nights" />',
    ],
  ],
  [
    'reports components that make up a whole paragraph',
    {
      'pages/about.mdx': append(
        '\n<Term id="ferry">ferry</Term> <Person id="anna-berg">Berg</Person>\n',
      ),
    },
    ['components-alone', 'pages/about.mdx', 8, { name: 'Term' }, '<Term id="ferry">ferry</Term>'],
    [
      'components-alone',
      'pages/about.mdx',
      8,
      { name: 'Person' },
      '<Person id="anna-berg">Berg</Person>',
    ],
  ],
  [
    'lets a component be alone in emphasis, in a cell or in another component',
    {
      [CHAPTER]: append(
        '\nIt was *<Term id="ferry">the ferry</Term>*, by <Note id="clock"><Q id="too-late">the weather</Q></Note>.\n\n| bank | who |\n|---|---|\n| north | <Person id="anna-berg">Berg</Person> |\n',
      ),
    },
  ],
  [
    'reports a language that is none',
    { [CHAPTER]: append('\nIt was <Foreign lang="German">spät</Foreign> then.\n') },
    ['not-a-language', CHAPTER, 22, { value: 'German' }, '<Foreign lang="German">spät</Foreign>'],
  ],
  [
    'reports a date that is none',
    {
      [CHAPTER]: swap(DAYS, '<Days from="1998-02-30" to="the-cal" />'),
    },
    [
      'not-a-date-or-event',
      CHAPTER,
      19,
      { value: '1998-02-30' },
      '<Days from="1998-02-30" to="the-cal" />',
    ],
    [
      'not-a-date-or-event',
      CHAPTER,
      19,
      { value: 'the-cal' },
      '<Days from="1998-02-30" to="the-cal" />',
    ],
  ],
  ...[
    ['two days', '<Days from="1998-03-01" to="1999-03-03" />'],
    ['one day', '<Days from="the-call" to="1999-03-03" />'],
    ['the number of a day', '<Days from="ferry-opens" to="the-call" count="day number" />'],
  ].map(([title, written = '']): ReportCase => [
    `counts ${title}`,
    { [CHAPTER]: swap(DAYS, written) },
  ]),
  [
    'does not compare the days of an event whose record has a mistake',
    {
      [CHAPTER]: swap(DAYS, '<Days from="the-call" to="1999-03-03" />'),
      'events/1999.yaml': swap('kind: call', 'kind: phone call'),
    },
    [
      'wrong-value',
      'events/1999.yaml',
      4,
      {
        field: 'kind',
        problem: 'is none of the words it may be',
        remedy: 'write call, meeting, statement, publication, decision or action',
        holds: 'What sort of event it is.',
      },
      'kind: phone call',
    ],
  ],
  [
    'shows an attribute without a value as it was written',
    { [CHAPTER]: swap(DAYS, '<Days from to="the-call" />') },
    ['missing-prop', CHAPTER, 19, { name: 'Days', prop: 'from' }, '<Days from to="the-call" />'],
  ],
  ...[
    ['Claim', 'Late.', '<Claim id="ferry-late" />', ''],
    ['Quote', '', '<Quote id="too-late" />', ''],
    ['Note', 'See ', '<Note id="clock">it</Note>', '.'],
  ].map(([name = '', before = '', written = '', after = '']): ReportCase => [
    `lets no note hold ${before}${written}${after}`,
    { 'notes/clock.mdx': swap('The clock was slow.', `\n\n${before}${written}${after}`) },
    ['not-in-a-note', 'notes/clock.mdx', 8, { name }, written],
  ]),
]);
