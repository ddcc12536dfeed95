import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

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
        `\nSee ${['#the-day', '/', '/#part-crossing', '/search/?q=ferry', '/topics/last-ferry/#claim-ferry-late', '#claim-ferry-late', '/crossing/last-ferry/#quote-too-late', '/people/anna-berg/#quote-too-late', '/first-notice/#statement-was-blue', '/notes/#clock', '/timeline/#the-call', '/glossary/#ferry', '/sources/#ferry-log', 'https://tide.example/', 'mailto:ferry@tide.example'].map((address) => `[it](${address})`).join(', ')}.\n`,
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
]);
