import { claimSchema } from '../schemas/claim.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

const FERRY = 'claims/last-ferry.yaml';
const DAYS = 'claims/day-count.yaml';

testReports([
  [
    'reports a claim without a ground',
    {
      [FERRY]: swap('  evidence: [gazette-report]\n', ''),
      'notes/clock.mdx': swap('[ferry-log]', '[gazette-report]'),
    },
    ['no-ground', FERRY, 6, { id: 'ferry-on-time' }],
  ],
  [
    "reports a claim that is nobody's word and rests on one report",
    {
      [DAYS]: swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report]',
      ),
    },
    ['no-standing', DAYS, 6, { id: 'ferry-opened' }],
  ],
  [
    'counts copies of one report once',
    {
      [DAYS]: swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report, gazette-report]',
      ),
      'sources/t.yaml': swap(
        'publisher: The Gazette',
        'copyOf: courier-report\n  publisher: The Gazette',
      ),
    },
    ['no-standing', DAYS, 6, { id: 'ferry-opened' }],
  ],
  [
    'does not count the document under examination as a ground of others',
    {
      [DAYS]: swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [courier-report, herald-notice]',
      ),
    },
    ['no-standing', DAYS, 6, { id: 'ferry-opened' }],
  ],
  [
    'takes what a side prints itself, and copies of it, for no independent evidence',
    {
      'site.yaml': append('notIndependent: [{ publisher: Harbor Office, side: north }]\n'),
      'sources/t.yaml': swap(
        'publisher: The Gazette',
        'copyOf: ferry-log\n  publisher: The Gazette',
      ),
      [DAYS]: swap(
        '  date: 1998-03-01\n  evidence: [ferry-log]',
        '  date: 1998-03-01\n  evidence: [ferry-log, gazette-report, courier-report]',
      ),
    },
    [
      'one-side-alone',
      DAYS,
      6,
      { id: 'ferry-opened', publishers: ['Harbor Office', 'The Gazette'], voice: undefined },
    ],
  ],
  [
    'names the voice whose word it may be',
    {
      'site.yaml': append('notIndependent: [{ publisher: Harbor Office, side: north }]\n'),
      'people/north.yaml': append(
        'office: { name: Harbor Office, kind: institution, side: north }\n',
      ),
      'events/1998.yaml': swap('kind: action', 'kind: action\n  people: [office]'),
    },
    [
      'one-side-alone',
      DAYS,
      6,
      { id: 'ferry-opened', publishers: ['Harbor Office'], voice: 'office' },
    ],
  ],
  [
    'does not doubt the standing of a claim whose reference is misspelt',
    { [FERRY]: swap('by: [pavel-strand]\n', 'by: [pavel-strnad]\n') },
    [
      'unknown-reference',
      FERRY,
      8,
      { id: 'pavel-strnad', target: 'people', nearest: 'pavel-strand' },
    ],
  ],
  [
    'reports a count from a claim without a date',
    {
      [DAYS]: swap('from: [ferry-opened, call-date]', 'from: [ferry-late, call-date]'),
    },
    ['cannot-count', DAYS, 12, { id: 'days-open' }],
  ],
  [
    'reports a count that begins with the later date',
    {
      [DAYS]: swap('from: [ferry-opened, call-date]', 'from: [call-date, ferry-opened]'),
    },
    ['cannot-count', DAYS, 12, { id: 'days-open' }],
  ],
  [
    'reports a count of one date',
    { [DAYS]: swap('from: [ferry-opened, call-date]', 'from: [call-date]') },
    ['cannot-count', DAYS, 12, { id: 'days-open' }],
  ],
  [
    'reports a count of three dates',
    {
      [DAYS]: swap(
        'from: [ferry-opened, call-date]',
        'from: [ferry-opened, call-date, ferry-opened]',
      ),
    },
    ['cannot-count', DAYS, 12, { id: 'days-open' }],
  ],
  [
    'reports a place for a count that is not made',
    { [DAYS]: swap('  count: days between\n', '') },
    ['dangling-count', DAYS, 11, { id: 'days-open' }],
  ],
  [
    'reports a count that has no place in the sentence',
    { [DAYS]: swap('{count} days after', '367 days after') },
    ['count-not-printed', DAYS, 11, { id: 'days-open' }],
  ],
  [
    'reports two claims that contradict each other twice over',
    {
      [FERRY]: swap(
        '  quotations: [too-late]',
        '  contradicts: [ferry-on-time]\n  quotations: [too-late]',
      ),
    },
    [
      'circle',
      FERRY,
      4,
      { field: 'contradicts', ids: ['ferry-late', 'ferry-on-time', 'ferry-late'] },
    ],
  ],
  [
    'reports two claims that reword each other twice over',
    {
      [FERRY]: (text) =>
        text
          .replace(
            '  quotations: [too-late]',
            '  rewords: [ferry-on-time]\n  quotations: [too-late]',
          )
          .replace('contradicts: [ferry-late]', 'rewords: [ferry-late]'),
    },
    ['circle', FERRY, 4, { field: 'rewords', ids: ['ferry-late', 'ferry-on-time', 'ferry-late'] }],
  ],
  [
    'reports a claim that contradicts itself',
    {
      [FERRY]: swap('contradicts: [ferry-late]', 'contradicts: [ferry-late, ferry-on-time]'),
    },
    ['circle', FERRY, 9, { field: 'contradicts', ids: ['ferry-on-time', 'ferry-on-time'] }],
  ],
  [
    'reports claims that rest on one another in a circle',
    {
      [DAYS]: (text) =>
        `${text.replace('  date: 1998-03-01', '  date: 1998-03-01\n  from: [days-later]')}days-later:\n  says: It was later.\n  from: [ferry-opened]\n`,
    },
    ['circle', DAYS, 9, { field: 'from', ids: ['ferry-opened', 'days-later', 'ferry-opened'] }],
  ],
  [
    'reports sources that are copies of one another',
    {
      'sources/t.yaml': (text) =>
        text
          .replace('publisher: The Courier', 'copyOf: gazette-report\n  publisher: The Courier')
          .replace('publisher: The Gazette', 'copyOf: courier-report\n  publisher: The Gazette'),
    },
    [
      'circle',
      'sources/t.yaml',
      2,
      { field: 'copyOf', ids: ['courier-report', 'gazette-report', 'courier-report'] },
    ],
  ],
  [
    'accepts three claims of which any two contradict each other',
    {
      [FERRY]: (text) =>
        `${text.replace('  quotations: [too-late]', '  contradicts: [ferry-stayed]\n  quotations: [too-late]')}ferry-stayed:\n  says: The last ferry did not leave.\n  by: [harbor-sources]\n  contradicts: [ferry-on-time]\n  evidence: [courier-report]\n`,
      'notes/clock.mdx': append('See [that claim](/topics/last-ferry/#claim-ferry-stayed).\n'),
      'examined/first-notice.yaml': swap(
        'claims: [ferry-late]',
        'claims: [ferry-late, ferry-stayed]',
      ),
    },
  ],
  [
    'accepts a count from a day to itself',
    {
      [DAYS]: swap('from: [ferry-opened, call-date]', 'from: [ferry-opened, ferry-opened]'),
    },
  ],
  [
    'asks for no ground of a record that is one of two with its id and has a mistake',
    { [FERRY]: append('ferry-late:\n  by: [anna-berg]\n') },
    [
      'missing-field',
      FERRY,
      11,
      { field: 'says', holds: claimSchema.shape.says.description ?? '' },
    ],
    [
      'duplicate-id',
      FERRY,
      11,
      { id: 'ferry-late', collection: 'claims', first: 'content/claims/last-ferry.yaml:1' },
    ],
  ],
]);
