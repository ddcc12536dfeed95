import { CHAPTER, inventedStory } from './testing/invented-story.ts';
import { published } from './testing/published.ts';
import { testReports } from './testing/test-reports.ts';
import { type Changes, append, swap } from './testing/write-story.ts';

const EDITION = published({});
const PAGE = '/crossing/last-ferry/';
const CHAPTER_TEXT = inventedStory[CHAPTER] ?? '';

/** The chapter under another name. */
const RENAMED: Changes = {
  [CHAPTER]: null,
  'chapters/crossing/ferry.mdx': CHAPTER_TEXT,
  'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/'),
};

testReports([
  ['finds what an edition has published where it was', EDITION],
  ['lets words be changed', { ...EDITION, [CHAPTER]: swap('They spoke on', 'Both spoke on') }],
  [
    'reports a section that is gone, with the entry to write',
    { ...EDITION, [CHAPTER]: swap('{#the-day}', '{#day}'), 'pages/home.mdx': swap('#the-day', '') },
    [
      'vanished-address',
      'ledger.json',
      19,
      { address: `${PAGE}#the-day`, words: 'The day', edition: 1, found: `${PAGE}#day` },
    ],
  ],
  [
    'accepts the section with that entry',
    {
      ...EDITION,
      [CHAPTER]: swap('{#the-day}', '{#day}'),
      'pages/home.mdx': swap('#the-day', ''),
      'moves.yaml': `- from: ${PAGE}#the-day\n  to: ${PAGE}#day\n`,
    },
  ],
  [
    'reports only the page where a whole page is gone',
    { ...EDITION, ...RENAMED },
    [
      'vanished-address',
      'ledger.json',
      12,
      { address: PAGE, words: 'The last ferry', edition: 1, found: '/crossing/ferry/' },
    ],
  ],
  [
    'accepts all of it with an entry for the page',
    { ...EDITION, ...RENAMED, 'moves.yaml': `- from: ${PAGE}\n  to: /crossing/ferry/\n` },
  ],
  [
    'reports what did not move with its page',
    {
      ...EDITION,
      ...RENAMED,
      'chapters/crossing/ferry.mdx': CHAPTER_TEXT.replace('{#the-day}', '{#day}'),
      'moves.yaml': `- from: ${PAGE}\n  to: /crossing/ferry/\n`,
    },
    [
      'vanished-address',
      'ledger.json',
      19,
      { address: `${PAGE}#the-day`, words: 'The day', edition: 1, found: '/crossing/ferry/#day' },
    ],
  ],
  [
    'reports an earlier use that would take over the address of a later one',
    {
      ...EDITION,
      [CHAPTER]: swap(
        '{#what-each-said}\n',
        '{#what-each-said}\n\nIt was late.<Claim id="ferry-late" />\n',
      ),
    },
    [
      'drifted-address',
      CHAPTER,
      13,
      {
        address: `${PAGE}#claim-ferry-late`,
        words: 'Northbank’s harbor master, Anna Berg, said that the ferry left late.',
        component: 'Claim',
      },
    ],
  ],
  [
    'accepts the earlier use where the later is marked',
    {
      ...EDITION,
      [CHAPTER]: (text) =>
        text
          .replace('late.<Claim id="ferry-late" />', 'late.<Claim id="ferry-late" here />')
          .replace(
            '{#what-each-said}\n',
            '{#what-each-said}\n\nIt was late.<Claim id="ferry-late" />\n',
          ),
    },
  ],
  [
    'says nothing of addresses while a file cannot be read',
    {
      ...EDITION,
      [CHAPTER]: append('\n<Claim'),
      'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/'),
    },
    [
      'not-readable',
      CHAPTER,
      22,
      {
        problem: 'a < begins something that is not a tag of ours',
        fix: 'write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
      },
    ],
  ],
  [
    'reports a ledger that somebody has written',
    { 'ledger.json': '{}' },
    ['unreadable-ledger', 'ledger.json', 1],
  ],
]);
