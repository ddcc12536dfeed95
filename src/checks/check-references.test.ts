import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { type Changes, append, checkChanged, swap } from './testing/write-story.ts';

testReports([
  [
    'suggests the nearest id when a source is misspelt',
    { 'claims/last-ferry.yaml': swap('evidence: [courier-report]', 'evidence: [courier-repotr]') },
    [
      'unknown-reference',
      'claims/last-ferry.yaml',
      5,
      { id: 'courier-repotr', target: 'sources', nearest: 'courier-report' },
    ],
  ],
  [
    'finds a reference deep inside a record',
    {
      'people/north.yaml': swap(
        'sources: [courier-report]',
        'sources: [courier-report, courier-raport]',
      ),
    },
    [
      'unknown-reference',
      'people/north.yaml',
      18,
      { id: 'courier-raport', target: 'sources', nearest: 'courier-report' },
    ],
  ],
  [
    'finds a side that the site does not have',
    { 'people/south.yaml': swap('side: south', 'side: souht') },
    [
      'unknown-reference',
      'people/south.yaml',
      4,
      { id: 'souht', target: 'sides', nearest: 'south' },
    ],
  ],
  [
    'suggests nothing when no id is near',
    {
      'claims/last-ferry.yaml': swap(
        'evidence: [courier-report]',
        'evidence: [courier-report, tide-table]',
      ),
    },
    [
      'unknown-reference',
      'claims/last-ferry.yaml',
      5,
      { id: 'tide-table', target: 'sources', nearest: undefined },
    ],
  ],
  [
    'suggests the nearest id in prose',
    {
      [CHAPTER]: swap('<Claim id="ferry-on-time" />', '<Claim id="ferry-in-time" />'),
    },
    [
      'unknown-reference',
      CHAPTER,
      12,
      { id: 'ferry-in-time', target: 'claims', nearest: 'ferry-on-time' },
      '<Claim id="ferry-in-time">',
    ],
    ['unused', 'claims/last-ferry.yaml', 6, { id: 'ferry-on-time', collection: 'claims' }],
  ],
  [
    'finds a reference in prose to nothing like it',
    { 'pages/about.mdx': append('\nSee <Term id="tide">the tide</Term>.\n') },
    [
      'unknown-reference',
      'pages/about.mdx',
      8,
      { id: 'tide', target: 'terms', nearest: undefined },
      '<Term id="tide">',
    ],
  ],
  [
    'warns of records that nothing refers to',
    {
      [CHAPTER]: swap('<Note id="clock">the harbor clock</Note>', 'the harbor clock'),
      'terms.yaml': append(
        'quay:\n  name: quay\n  kind: place\n  definition: Where the boat lands.\n',
      ),
    },
    ['unused', 'notes/clock.mdx', 1, { id: 'clock', collection: 'notes' }],
    ['unused', 'terms.yaml', 6, { id: 'quay', collection: 'terms' }],
  ],
]);

/** A term that nothing refers to. */
const QUAY = 'quay:\n  name: quay\n  kind: place\n  definition: Where the boat lands.\n';

const unread: [what: string, changes: Changes][] = [
  ['a chapter has a tag that is not closed', { [CHAPTER]: append('\n<Quote id="too-late">\n') }],
  ['a file is no YAML', { 'accounts.yaml': append('x: [\n') }],
];

for (const [what, changes] of unread) {
  test(`takes no record for unused while ${what}: it may be used there`, () => {
    const { issues } = checkChanged({ 'terms.yaml': append(QUAY), ...changes });
    assert.ok(issues.some(({ severity }) => severity === 'error'));
    assert.deepEqual(
      issues.filter(({ kind }) => kind === 'unused'),
      [],
    );
  });
}
