import { CHAPTER } from '../testing/invented-story.ts';
import {
  type Planted,
  type PlantedLine,
  testPlanted,
  testPlantedLines,
} from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const SOURCE = 'https://courier.example/ferry';

/** Addresses that nobody reaches, or that deceive, and what is said of them. */
const addresses: readonly [what: string, address: string, says: string, remedy: string][] = [
  ['a host with Cyrillic letters', 'https://\u0430pple.com/', 'looks like another', 'one alphabet'],
  ['a host of lookalikes', 'https://\u0430\u0440\u0440\u04cf\u0435.com/', 'looks like', 'alphabet'],
  ['such a host in its other form', 'https://xn--pple-43d.com/', 'looks like another', 'alphabet'],
  ['a host with an empty part', 'https://courier..example/', 'cannot be', 'copy the address'],
  ['a host that ends in a point', 'https://courier.example./', 'cannot be', 'copy the address'],
  [
    'a host that begins with a hyphen',
    'https://-courier.example/',
    'cannot be',
    'copy the address',
  ],
  ['a network at home', 'https://router.lan/x', 'only you can reach', 'everybody'],
  ['a network of an office', 'https://wiki.corp/x', 'only you can reach', 'everybody'],
  ['a host of another program', 'https://courier.onion/', 'only you can reach', 'everybody'],
  ['a broken %', 'https://courier.example/%zz', 'sign of nothing', '%25'],
  ['half a %', 'https://courier.example/%E0%A4%A', 'sign of nothing', '%25'],
];

testPlantedLines(
  addresses.map(([what, address, ...words]): PlantedLine => [
    `a link to ${what}`,
    `See [it](${address}).`,
    ...words,
  ]),
);

testPlanted(
  [
    ...addresses,
    ['an address with a blank', 'https://courier.example/a b', 'no part of an', 'leave out'],
    ['an address with braces', 'https://courier.example/{id}', 'no part of an', 'leave out'],
    ['a shortened address', 'https://courier.example/a…', 'no part of an', 'leave out'],
    ['an address with a full stop', 'https://courier.example/a.', 'no part of an', 'leave out'],
  ].map(([what = '', address = '', ...words]): Planted => [
    `a source at ${what}`,
    { 'sources/t.yaml': swap(SOURCE, address) },
    'sources/t.yaml:5',
    '"address"',
    ...words,
  ]),
);

testPlantedLines([
  ['a letter of Cyrillic in a word', 'Th\u0435 ferry ran.', 'U+0435', 'one alphabet'],
  ['a letter of Greek in a word', 'The f\u03b5rry ran.', 'U+03B5', 'one alphabet'],
  ['a letter typed in two parts', 'The cafe\u0301 ran.', 'The letter é', 'in one piece'],
  ['a number beyond all characters', 'It ran &#x110000; late.', 'U+FFFD', 'delete it'],
  ['half of a character by its number', 'It ran &#xD800; late.', 'U+FFFD', 'delete it'],
]);

const QUOTATIONS = 'quotations/last-ferry.yaml';
const WORDS = 'Das Schiff war zu spät, und das Wetter war gut';

testPlanted([
  [
    'a publisher with a letter of Cyrillic',
    { 'sources/t.yaml': swap('publisher: The Herald', 'publisher: Th\u0435 Herald') },
    'sources/t.yaml:20',
    'U+0435',
    'one alphabet',
  ],
  [
    'a name typed in two parts',
    { 'people/south.yaml': swap('name: Pavel Strand', 'name: Pave\u0301l Strand') },
    'people/south.yaml:2',
    'The letter é',
    'in one piece',
  ],
  [
    'a translation that is none',
    {
      [QUOTATIONS]: swap(
        `words: ${WORDS}`,
        'words: The boat was too late, and the weather was fine',
      ),
    },
    `${QUOTATIONS}:10`,
    '"ours"',
    'remove "ours"',
  ],
  [
    'Russian words in Latin letters',
    { [QUOTATIONS]: swap('lang: de', 'lang: ru') },
    `${QUOTATIONS}:7`,
    '"ru"',
    'ru-Latn',
  ],
  [
    'German words in Cyrillic letters',
    { [QUOTATIONS]: swap(`words: ${WORDS}`, 'words: Паром опоздал') },
    `${QUOTATIONS}:7`,
    '"de"',
    'correct "lang"',
  ],
  [
    'a source that is its own origin',
    { 'sources/t.yaml': append('  origin: The Herald\n') },
    'sources/t.yaml:28',
    '"origin"',
    'remove "origin"',
  ],
  [
    'a stored copy at the address itself',
    { 'sources/t.yaml': swap(SOURCE, `${SOURCE}\n  archived: ${SOURCE}`) },
    'sources/t.yaml:6',
    '"archived"',
    'remove "archived"',
  ],
  [
    'a question that asks nothing',
    { [CHAPTER]: swap('checked: 1999-12-31', 'checked: 1999-12-31\nquestions: {the-day: [When]}') },
    `${CHAPTER}:7`,
    '"questions.the-day"',
    'question mark',
  ],
  [
    'a section without a question',
    { [CHAPTER]: swap('checked: 1999-12-31', 'checked: 1999-12-31\nquestions: {the-day: []}') },
    `${CHAPTER}:7`,
    'an empty list',
    'at least one',
  ],
  [
    'facts on a page that prints none',
    {
      'pages/about.mdx': swap(
        'checked: 1999-12-31',
        'checked: 1999-12-31\nfacts: [{ label: day, claim: call-date }]',
      ),
    },
    'pages/about.mdx:5',
    'only pages/home.mdx',
    'remove "facts"',
  ],
  [
    'two pages of one title',
    { 'pages/about.mdx': swap('title: About', 'title: Home') },
    'pages/home.mdx:2',
    'the same "title"',
    'tells them apart',
  ],
  ...(
    [
      ['terms.yaml', 'The boat between the two banks.', 4],
      [CHAPTER, 'summary: Two harbor masters disagree.', 4],
      ['pages/about.mdx', 'summary: How it was made.', 3],
      ['examined/first-notice.yaml', 'summary: Half of it stands.', 2],
    ] as const
  ).map(([file, sentence, line]): Planted => [
    `a sentence without its end in ${file}`,
    { [file]: swap(sentence, sentence.slice(0, -1)) },
    `${file}:${line}`,
    'does not end as one',
    'full stop',
  ]),
]);

testReports([
  ...(
    [
      'https://münchen.example/',
      'https://почта.рф/a',
      'https://ja.wikipedia.org/wiki/%E6%B8%A1%E8%88%B9',
      'https://a_b.example/?x=1&y=2#z',
    ] as const
  ).map((address): ReportCase => [
    `reads a source at ${address}`,
    { 'sources/t.yaml': swap(SOURCE, address) },
  ]),
  ['reads a word of another alphabet', { [CHAPTER]: append('\nIt is паром in Russian.\n') }],
  ['reads a letter in one piece', { [CHAPTER]: append('\nThe café ran.\n') }],
  [
    'reads Russian in Latin letters that says so',
    { [QUOTATIONS]: swap('lang: de', 'lang: ru-Latn') },
  ],
]);
