import { testReports } from './testing/test-reports.ts';
import { lines } from './testing/write-story.ts';

const query = (...wants: string[]) => ({
  'queries.yaml': lines(
    'queries:',
    '  - query: last ferry',
    '    kind: plain',
    '    half: work',
    `    wants: [${wants.join(', ')}]`,
  ),
});

testReports([
  ['accepts a query that wants a page of the story', query('/topics/last-ferry/')],
  [
    'reports an address that a query wants and the site does not have',
    query('/topics/last-ferry/', '/topics/last-fery/'),
    [
      'broken-link',
      'queries.yaml',
      5,
      { address: '/topics/last-fery/', nearest: '/topics/last-ferry/' },
    ],
  ],
]);
