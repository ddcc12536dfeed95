import { CHAPTER, inventedStory } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'reports a heading without an id, with the line to write',
    {
      [CHAPTER]: append('\n## The master’s café{/* no id yet */}\n\nIt was open.\n'),
    },
    [
      'heading-without-id',
      CHAPTER,
      22,
      { title: 'The master’s café', depth: 2, suggestion: 'the-masters-cafe' },
    ],
  ],
  [
    'proposes an id that begins with a letter',
    { [CHAPTER]: append('\n## 1999 and after\n\nNothing.\n') },
    [
      'heading-without-id',
      CHAPTER,
      22,
      { title: '1999 and after', depth: 2, suggestion: 'the-1999-and-after' },
    ],
  ],
  [
    'reports a heading inside a section without an id',
    { [CHAPTER]: append('\n### Later\n\nNothing.\n') },
    ['heading-without-id', CHAPTER, 22, { title: 'Later', depth: 3, suggestion: 'later' }],
  ],
  [
    'reports two headings with one id',
    {
      [CHAPTER]: append('\n## Another day {#the-day}\n\nNothing.\n'),
    },
    ['duplicate-section', CHAPTER, 22, { id: 'the-day' }],
  ],
  [
    'reports a heading that would be a second title',
    { 'pages/about.mdx': append('\n# Another title {#another}\n\nNothing.\n') },
    ['second-title', 'pages/about.mdx', 8, { title: 'Another title' }],
  ],
  [
    'reports an expression, but no comment',
    {
      'pages/about.mdx': append('\nIt was {count} minutes slow.{/* To do: how slow? */}\n'),
    },
    ['code-in-text', 'pages/about.mdx', 8, { code: '{count}' }],
  ],
  [
    'reports a paragraph that begins like code',
    { 'pages/about.mdx': append('\nimport duties were paid\nby the clock.\n') },
    ['code-in-text', 'pages/about.mdx', 8, { code: 'import duties were paid' }],
  ],
  [
    'reports a chapter whose folder is not a part',
    {
      'chapters/crossings/later.mdx':
        '---\ntitle: Later\norder: 1\nsummary: Nothing.\nshort:\n  - says: Nothing.\n    claims: []\nchecked: 1999-12-31\n---\nNothing.\n',
    },
    ['unknown-part', 'chapters/crossings/later.mdx', 1, { part: 'crossings', known: ['crossing'] }],
  ],
  [
    'reports a chapter outside the folders of parts',
    {
      'chapters/later.mdx':
        '---\ntitle: Later\norder: 1\nsummary: Nothing.\nshort:\n  - says: Nothing.\n    claims: []\nchecked: 1999-12-31\n---\nNothing.\n',
    },
    ['misplaced-chapter', 'chapters/later.mdx', 1, { id: 'later' }],
  ],
  [
    "reports an examined document that takes a part's address",
    {
      'examined/first-notice.yaml': null,
      'examined/crossing.yaml': (text) => inventedStory['examined/first-notice.yaml'] ?? text,
      [CHAPTER]: swap('(/first-notice/)', '(/crossing/)'),
    },
    ['taken-address', 'examined/crossing.yaml', 1, { address: '/crossing/' }],
  ],
  [
    'reports a part that takes the address of a list',
    {
      'site.yaml': swap(
        'sides:\n',
        '  - id: notes\n    title: Notes\n    summary: Notes.\nsides:\n',
      ),
    },
    ['taken-address', 'site.yaml', 18, { address: '/notes/' }],
  ],
  [
    'reports a page that is missing',
    { 'pages/about.mdx': null },
    ['missing-page', 'site.yaml', 1, { id: 'about' }],
  ],
  [
    'reports a page that nothing prints',
    { 'pages/thanks.mdx': inventedStory['pages/about.mdx']?.replace('About', 'Thanks') ?? '' },
    [
      'unprinted-page',
      'pages/thanks.mdx',
      1,
      { id: 'thanks', known: ['home', 'about', 'timeline'] },
    ],
  ],
]);
