import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'reports an id that two files have',
    {
      'claims/day-count.yaml': append(
        'ferry-late:\n  says: It left very late.\n  by: [anna-berg]\n  evidence: [courier-report]\n',
      ),
    },
    [
      'duplicate-id',
      'claims/last-ferry.yaml',
      1,
      { id: 'ferry-late', collection: 'claims', first: 'content/claims/day-count.yaml:14' },
    ],
  ],
  [
    'reports an id that one file has twice, as that and nothing else',
    { 'topics.yaml': append('last-ferry:\n  title: The last ferry again\n  order: 3\n') },
    [
      'duplicate-id',
      'topics.yaml',
      7,
      { id: 'last-ferry', collection: 'topics', first: 'content/topics.yaml:1' },
    ],
  ],
  [
    'reports a key that is no id',
    {
      'topics.yaml': append('High_Tide:\n  title: The tide\n  order: 3\n'),
    },
    ['not-an-id', 'topics.yaml', 7, { id: 'High_Tide', suggestion: 'high-tide' }],
    ['unused', 'topics.yaml', 7, { id: 'High_Tide', collection: 'topics' }],
  ],
  [
    'reports a file whose name is no id',
    {
      'notes/clock.mdx': null,
      'notes/The clock.mdx': '---\ntitle: The clock\nkind: context\n---\nSlow.\n',
      [CHAPTER]: swap(
        '<Note id="clock">the harbor clock</Note>',
        '<Note id="The clock">the harbor clock</Note>',
      ),
    },
    ['not-an-id', 'notes/The clock.mdx', 1, { id: 'The clock', suggestion: 'the-clock' }],
  ],
  [
    'reports an id that begins with a number',
    { 'topics.yaml': append('1999-tide:\n  title: The tide\n  order: 3\n') },
    ['not-an-id', 'topics.yaml', 7, { id: '1999-tide', suggestion: 'the-1999-tide' }],
    ['unused', 'topics.yaml', 7, { id: '1999-tide', collection: 'topics' }],
  ],
  [
    'reports a section whose id is none',
    { [CHAPTER]: swap('{#what-each-said}', '{#What_Each}') },
    ['not-an-id', CHAPTER, 8, { id: 'What_Each', suggestion: 'what-each' }],
  ],
]);
