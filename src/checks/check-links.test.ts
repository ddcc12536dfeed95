import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, checkChanged, lines, swap } from './testing/write-story.ts';

/** A chapter that is not published, and a note that it alone has. */
const DRAFT = {
  'chapters/crossing/next.mdx': lines(
    '---',
    'title: The next ferry',
    'order: 2',
    'summary: It has not left.',
    "short: [{ says: 'It has not left.', claims: [ferry-late] }]",
    'checked: 1999-12-31',
    'draft: true',
    '---',
    '## Then {#then}',
    '',
    'See [above](#then).<Claim id="ferry-late" /> <Note id="tide">The tide</Note> was high.',
    '',
  ),
  'notes/tide.mdx': '---\ntitle: The tide\nkind: context\nsources: [ferry-log]\n---\nHigh.\n',
};

testReports([
  [
    'reports a link to no page, with the nearest address',
    { 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/lst-ferry/') },
    [
      'broken-link',
      'pages/home.mdx',
      9,
      { address: '/crossing/lst-ferry/', nearest: '/crossing/last-ferry/' },
      '/crossing/lst-ferry/',
    ],
  ],
  [
    'reports a link without its closing slash',
    { 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/last-ferry') },
    [
      'broken-link',
      'pages/home.mdx',
      9,
      { address: '/crossing/last-ferry', nearest: '/crossing/last-ferry/' },
      '/crossing/last-ferry',
    ],
  ],
  [
    'reports a link to no section of a page',
    { 'pages/home.mdx': swap('#the-day', '#the-night') },
    [
      'broken-link',
      'pages/home.mdx',
      9,
      { address: '/crossing/last-ferry/#the-night', nearest: '/crossing/last-ferry/#the-day' },
      '/crossing/last-ferry/#the-night',
    ],
  ],
  [
    'reports a link to no section of its own page',
    { [CHAPTER]: append('\nSee [above](#the-dya).\n') },
    [
      'broken-link',
      CHAPTER,
      22,
      { address: '#the-dya', nearest: '/crossing/last-ferry/#the-day' },
      '#the-dya',
    ],
  ],
  [
    'reports a link whose address stands at the end of the text',
    { 'pages/home.mdx': append('\nSee [the tide][tide].\n\n[tide]: /tide/\n') },
    ['broken-link', 'pages/home.mdx', 13, { address: '/tide/', nearest: undefined }, '/tide/'],
  ],
  [
    'accepts links to pages, sections, records and their uses, inside the page and outside the site',
    {
      [CHAPTER]: append(
        `\nSee ${['#the-day', '/', '/#part-crossing', '/search/?q=ferry', '/topics/last-ferry/#claim-ferry-late', '#claim-ferry-late', '/crossing/last-ferry/#quote-too-late', '/people/anna-berg/#quote-too-late', '/first-notice/#statement-was-blue', '/notes/#clock', '#note-clock', '/timeline/#the-call', '/glossary/#ferry', '/sources/#ferry-log', 'https://tide.example/', 'mailto:ferry@tide.example'].map((address) => `[it](${address})`).join(', ')}.\n`,
      ),
    },
  ],
  [
    'reports an address that no browser reads',
    { 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', 'https://') },
    [
      'unusable-link',
      'pages/home.mdx',
      9,
      {
        address: 'https://',
        problem: 'is no address',
        fix: 'write it whole: https://, the host, the path',
      },
      'https://',
    ],
  ],
  [
    'reports a link in a note that begins at its own page: a note is printed on several',
    { 'notes/clock.mdx': append('See [above](#the-day).\n') },
    ['relative-link', 'notes/clock.mdx', 7, { address: '#the-day' }, '#the-day'],
  ],
  [
    'accepts a link to the home page when its text has a mistake',
    {
      'pages/home.mdx': swap('title: Home\n', ''),
      'notes/clock.mdx': append('[Home](/).\n'),
    },
    ['missing-field', 'pages/home.mdx', 1, { field: 'title', holds: "The page's title." }],
  ],
  [
    'suggests where an address has moved, however far',
    {
      'moves.yaml': '- from: /boat/\n  to: /timeline/\n',
      'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/boat/'),
    },
    ['broken-link', 'pages/home.mdx', 9, { address: '/boat/', nearest: '/timeline/' }, '/boat/'],
  ],
  [
    'reports a link to a draft, and none of a draft to itself',
    { ...DRAFT, 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/next/#then') },
    [
      'link-to-draft',
      'pages/home.mdx',
      9,
      { address: '/crossing/next/#then', draft: 'crossing/next' },
      '/crossing/next/#then',
    ],
  ],
  [
    'reports a link to a note that only a draft has',
    {
      ...DRAFT,
      'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/notes/#tide'),
    },
    [
      'link-to-draft',
      'pages/home.mdx',
      9,
      { address: '/notes/#tide', draft: 'tide' },
      '/notes/#tide',
    ],
  ],
]);

const mistaken: [what: string, file: string, record: string, address: string][] = [
  ['a claim', 'claims/last-ferry.yaml', 'lost: { says: 1 }', '/topics/last-ferry/#claim-lost'],
  ['a quotation', 'quotations/last-ferry.yaml', 'lost: { mode: 1 }', '/people/x/#quote-lost'],
  ['a voice', 'people/north.yaml', 'lost: { name: 1 }', '/people/lost/'],
  ['a term', 'terms.yaml', 'lost: { name: 1 }', '/glossary/#lost'],
  ['a source', 'sources/t.yaml', 'lost: { title: 1 }', '/sources/#lost'],
  ['an event', 'events/1999.yaml', 'lost: { title: 1 }', '/timeline/#lost'],
  ['a topic', 'topics.yaml', 'lost: { title: 1 }', '/topics/lost/#claim-x'],
];

for (const [what, file, record, address] of mistaken) {
  test(`does not doubt a link to ${what} that has mistakes of its own`, () => {
    const { issues } = checkChanged({
      [file]: append(`${record}\n`),
      'pages/home.mdx': swap('/crossing/last-ferry/#the-day', address),
    });
    assert.ok(issues.some((found) => found.file === `content/${file}`));
    assert.deepEqual(
      issues.filter(({ kind }) => kind === 'broken-link'),
      [],
    );
  });
}
