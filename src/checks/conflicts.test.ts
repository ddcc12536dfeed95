import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { swap } from './testing/write-story.ts';

const NEEDS_MINUTES = {
  field: 'minutes',
  because: 'a call has a length, or it was not found',
  example: 'minutes: 20, or as many as they were, or minutes: not found',
};

testReports([
  [
    'reports a time without the zone of its clock',
    { 'events/1999.yaml': swap('minutes: 4', "minutes: 4\n  time: '15:00'") },
    [
      'needs-field',
      'events/1999.yaml',
      6,
      {
        id: 'the-call',
        field: 'zone',
        because: 'a time is somebody’s clock',
        example: 'zone: Europe/Lisbon, or whose clock it is',
      },
    ],
  ],
  [
    'reports a part of a day without the zone of its clock',
    { 'events/1999.yaml': swap('minutes: 4', 'minutes: 4\n  daytime: evening') },
    [
      'needs-field',
      'events/1999.yaml',
      6,
      {
        id: 'the-call',
        field: 'zone',
        because: 'a time is somebody’s clock',
        example: 'zone: Europe/Lisbon, or whose clock it is',
      },
    ],
  ],
  [
    'reports two statements of one document with one id',
    { 'examined/first-notice.yaml': swap('id: was-blue', 'id: left-late') },
    [
      'repeated-statement',
      'examined/first-notice.yaml',
      9,
      { id: 'first-notice', statement: 'left-late', first: 1 },
    ],
  ],
  [
    'reports a call without its length',
    { 'events/1999.yaml': swap('  minutes: 4\n', '') },
    ['needs-field', 'events/1999.yaml', 1, { id: 'the-call', ...NEEDS_MINUTES }],
  ],
  [
    'accepts a call whose length was not found',
    { 'events/1999.yaml': swap('minutes: 4', 'minutes: not found') },
  ],
  [
    'reports a range that ends before it begins',
    { 'events/1999.yaml': swap('kind: call', 'kind: call\n  until: 1999-03-02') },
    [
      'backwards',
      'events/1999.yaml',
      5,
      { id: 'the-call', first: '"date" 1999-03-03', last: '"until" 1999-03-02' },
    ],
  ],
  [
    'reports an office that ends before it begins',
    {
      'people/north.yaml': swap('from: 1990-01-01', 'from: 1990-01-01\n      until: 1989-01-01'),
    },
    [
      'backwards',
      'people/north.yaml',
      8,
      { id: 'anna-berg', first: '"from" 1990-01-01', last: '"until" 1989-01-01' },
    ],
  ],
  [
    'reports a statement that does not stand for no reason',
    { 'examined/first-notice.yaml': swap('\n    reason: unsupported', '') },
    [
      'needs-field',
      'examined/first-notice.yaml',
      9,
      {
        id: 'first-notice',
        field: 'reason',
        because: 'what does not stand needs its reason',
        example: 'reason: wrong speaker, wrong figure, stated as confirmed or unsupported',
      },
    ],
  ],
  [
    'accepts a range and an office of one day',
    {
      'events/1999.yaml': swap('kind: call', 'kind: call\n  until: 1999-03-03'),
      'people/north.yaml': swap('from: 1990-01-01', 'from: 1990-01-01\n      until: 1990-01-01'),
    },
  ],
  [
    'finds everything else that is wrong with a record whose fields do not fit one another',
    {
      'events/1999.yaml': (text) =>
        text.replace('  minutes: 4\n', '').replace('claims: [call-date]', 'claims: [call-dat]'),
    },
    ['needs-field', 'events/1999.yaml', 1, { id: 'the-call', ...NEEDS_MINUTES }],
    [
      'unknown-reference',
      'events/1999.yaml',
      6,
      { id: 'call-dat', target: 'claims', nearest: 'call-date' },
    ],
  ],
  [
    'keeps such a record in the story: what refers to it is checked with it',
    {
      'events/1999.yaml': swap('  minutes: 4\n', ''),
      [CHAPTER]: swap('from="ferry-opens" to="the-call"', 'from="the-call" to="ferry-opens"'),
    },
    [
      'backwards',
      CHAPTER,
      19,
      { id: 'crossing/last-ferry', first: '"from" 1999-03-03', last: '"to" 1998-03-01' },
      '<Days from="the-call" to="ferry-opens" />',
    ],
    ['needs-field', 'events/1999.yaml', 1, { id: 'the-call', ...NEEDS_MINUTES }],
  ],
  [
    'does not compare a day that is none',
    {
      'events/1999.yaml': swap('date: 1999-03-03', 'date: 1999-13-03\n  until: 1999-03-02'),
    },
    [
      'wrong-value',
      'events/1999.yaml',
      3,
      {
        field: 'date',
        problem: 'is not a day that exists',
        remedy: 'write it as YYYY-MM-DD',
        holds: 'The day, local to the event; the first day of a range.',
      },
      'date: 1999-13-03',
    ],
  ],
]);
