import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'reports a quotation mark typed in prose, at its line',
    {
      [CHAPTER]: swap('They spoke on the third,', 'They spoke on\nthe “third”,'),
    },
    ['typed-quotation-mark', CHAPTER, 19, { mark: '“' }, 'the “third”,'],
  ],
  [
    'reports a quotation mark typed in a claim, with the words around it',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'says: >-\n    The last ferry of the winter, which everybody on both banks had waited for since noon, left „late“ by her word.',
      ),
    },
    [
      'typed-quotation-mark',
      'claims/last-ferry.yaml',
      2,
      { mark: '„' },
      '…h banks had waited for since noon, left „late“ by her word.',
    ],
  ],
  [
    'reports a quotation mark in the title of a link',
    {
      'pages/about.mdx': append("\nSee [the day](/crossing/last-ferry/ 'the “third” day').\n"),
    },
    ['typed-quotation-mark', 'pages/about.mdx', 8, { mark: '“' }, 'the “third” day'],
  ],
  [
    'reports a quotation mark in a summary',
    {
      'pages/about.mdx': swap('summary: How it was made.', 'summary: How «it» was made.'),
    },
    ['typed-quotation-mark', 'pages/about.mdx', 3, { mark: '«' }, 'How «it» was made.'],
  ],
  [
    'reports single quotation marks',
    { 'pages/about.mdx': append("\nIt was 'slow', she said.\n") },
    ['typed-quotation-mark', 'pages/about.mdx', 8, { mark: "'" }, "It was 'slow', she said."],
  ],
  [
    'lets apostrophes be',
    {
      'pages/about.mdx': append(
        "\nThe masters' clock isn't Anna’s; in the '90s it wasn't either.\n",
      ),
    },
  ],
  [
    'lets quotation marks be in the words and titles of others',
    {
      'sources/t.yaml': swap('title: Notice', 'title: The “late” ferry'),
      'quotations/last-ferry.yaml': swap(
        'ours: The boat was too late',
        'ours: The “boat” was too late',
      ),
      [CHAPTER]: swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">The “boat” was too late</Q>',
      ),
    },
  ],
]);
