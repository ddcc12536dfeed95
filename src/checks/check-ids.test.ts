import { CHAPTER, inventedStory } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'reports an id that two files have',
    {
      'claims.yaml': null,
      'claims/first.yaml': (text) => inventedStory['claims.yaml'] ?? text,
      'claims/second.yaml':
        'ferry-late:\n  says: It left very late.\n  by: [anna-berg]\n  topic: last-ferry\n  evidence: [courier-report]\n',
    },
    [
      'duplicate-id',
      'claims/second.yaml',
      1,
      { id: 'ferry-late', collection: 'claims', first: 'content/claims/first.yaml:1' },
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
      'topics.yaml': swap('day-count:', 'Day_Count:'),
      'claims.yaml': (text) => text.replaceAll('topic: day-count', 'topic: last-ferry'),
    },
    ['not-an-id', 'topics.yaml', 4, { id: 'Day_Count', suggestion: 'day-count' }],
    ['unused', 'topics.yaml', 4, { id: 'Day_Count', collection: 'topics' }],
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
