import { testReports } from './testing/test-reports.ts';
import { swap } from './testing/write-story.ts';

const TIDE = `---
title: The tide
order: 1
summary: It was low.
short:
  - says: It was low.
    claims: []
checked: 1999-12-31
---
It was low.
`;

testReports([
  [
    'checks everything else where the site’s record has a mistake',
    {
      'site.yaml': swap('asOf: 1999-12-31', 'asOf: 1999-02-29'),
      'people/south.yaml': swap('side: south', 'side: souht'),
      'chapters/cross/tide.mdx': TIDE,
      'claims/last-ferry.yaml': swap('  evidence: [gazette-report]\n', ''),
      'notes/clock.mdx': swap('[ferry-log]', '[gazette-report]'),
    },
    ['unknown-part', 'chapters/cross/tide.mdx', 1, { part: 'cross', known: ['crossing'] }],
    ['no-ground', 'claims/last-ferry.yaml', 6, { id: 'ferry-on-time' }],
    [
      'unknown-reference',
      'people/south.yaml',
      4,
      { id: 'souht', target: 'sides', nearest: 'south' },
    ],
    [
      'wrong-value',
      'site.yaml',
      9,
      {
        field: 'asOf',
        problem: 'is not a day that exists',
        remedy: 'write it as YYYY-MM-DD',
        holds: 'The day up to which facts are followed.',
      },
      'asOf: 1999-02-29',
    ],
  ],
  [
    'takes any part and side for right where those of the site cannot be read',
    {
      'site.yaml': null,
      'claims/last-ferry.yaml': swap('contradicts: [ferry-late]', 'contradicts: [ferry]'),
    },
    [
      'unknown-reference',
      'claims/last-ferry.yaml',
      9,
      { id: 'ferry', target: 'claims', nearest: undefined },
    ],
    ['no-site', 'site.yaml', 1],
  ],
]);
