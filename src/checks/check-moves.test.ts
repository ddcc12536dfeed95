import { published } from './testing/published.ts';
import { testReports } from './testing/test-reports.ts';
import { lines, swap } from './testing/write-story.ts';

const EDITION = published({});

testReports([
  [
    'accepts what moved, by steps too, and what is retired',
    {
      'moves.yaml': lines(
        '- from: /crossing/boat/',
        '  to: /crossing/ship/',
        '- from: /crossing/ship/',
        '  to: /crossing/last-ferry/',
        '- from: /crossing/ship/#claim-ferry-blue',
        '  retired: Nobody had said so.',
        '- from: /first-notice/#statement-1',
        '  to: /first-notice/#statement-left-late',
        '',
      ),
    },
  ],
  [
    'reports an entry that says both',
    { 'moves.yaml': '- from: /boat/\n  to: /notes/\n  retired: It sank.\n' },
    ['one-fate', 'moves.yaml', 1, { id: 'moves', address: '/boat/' }],
  ],
  [
    'reports a move to nowhere, with the nearest address',
    { 'moves.yaml': '- from: /boat/\n  to: /crossing/lst-ferry/\n' },
    [
      'moved-nowhere',
      'moves.yaml',
      2,
      { to: '/crossing/lst-ferry/', nearest: '/crossing/last-ferry/' },
    ],
  ],
  [
    'reports an entry for what is still there',
    { ...EDITION, 'moves.yaml': '- from: /glossary/#ferry\n  retired: It sank.\n' },
    ['moved-and-here', 'moves.yaml', 1, { address: '/glossary/#ferry' }],
  ],
  [
    'reports what is said twice',
    {
      'moves.yaml': '- from: /boat/\n  retired: It sank.\n- from: /boat/\n  to: /notes/\n',
    },
    ['moved-twice', 'moves.yaml', 3, { address: '/boat/', first: 1 }],
  ],
  [
    'reports a circle',
    { 'moves.yaml': '- from: /boat/\n  to: /ship/\n- from: /ship/\n  to: /boat/\n' },
    ['moved-in-circle', 'moves.yaml', 1, { addresses: ['/boat/', '/ship/', '/boat/'] }],
  ],
  [
    'suggests for a dead link where its address has moved',
    {
      'moves.yaml': '- from: /crossing/last-fery/\n  to: /first-notice/\n',
      'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/last-fery/'),
    },
    [
      'broken-link',
      'pages/home.mdx',
      9,
      { address: '/crossing/last-fery/', nearest: '/first-notice/' },
      '/crossing/last-fery/',
    ],
  ],
]);
