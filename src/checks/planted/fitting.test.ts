import { symlinkSync } from 'node:fs';
import { CHAPTER } from '../testing/invented-story.ts';
import {
  type Planted,
  type PlantedLine,
  testPlanted,
  testPlantedLines,
} from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const CALL = 'events/1999.yaml';
const SOURCE = 'https://courier.example/ferry';
const T = 'sources/t.yaml';

testPlanted([
  ...(
    [
      ['claims/last-ferry.yaml', ''],
      ['terms.yaml', '# Only a comment.\n'],
      ['accounts.yaml', '{}\n'],
      ['corrections.yaml', '\n\n'],
      ['moves.yaml', '[]\n'],
      ['search.yaml', 'null\n'],
      ['examined/first-notice.yaml', '# nothing yet\n'],
      ['site.yaml', ''],
    ] as const
  ).map(([file, text]): Planted => [
    `${JSON.stringify(text)} in ${file}`,
    { [file]: text },
    `${file}:1`,
    'holds no record',
    'delete the file',
  ]),
  [
    'an hour that a clock skipped',
    {
      [CALL]: append(
        'skipped:\n  title: It skips\n  date: 1999-03-28\n  time: 01:30\n  zone: Europe/Lisbon\n  kind: action\n  claims: [call-date]\n',
      ),
    },
    `${CALL}:11`,
    '01:30',
    'correct the time',
  ],
  [
    'an hour on a day that is not exact',
    {
      [CALL]: swap(
        'kind: call',
        'approximate: true\n  time: 01:30\n  zone: Europe/Lisbon\n  kind: call',
      ),
    },
    `${CALL}:4`,
    '"approximate" and "time"',
    'remove',
  ],
  ['a call of days', { [CALL]: swap('minutes: 4', 'minutes: 1441') }, `${CALL}:5`, '1440', 'write'],
  ['a year of three digits', { [CALL]: swap('1999-03-03', '0999-03-03') }, `${CALL}:3`, '1000'],
  ['such a year of a source', { [T]: swap('date: null', 'date: "0843"') }, `${T}:22`, '1000'],
  ['a source of a year to come', { [T]: swap('date: null', 'date: 2999') }, `${T}:22`, 'not come'],
  [
    'a source that is said to be later and is not',
    { [T]: swap('title: Ferry leaves late', 'later: true\n  title: Ferry leaves late') },
    `${T}:3`,
    '"later"',
    'remove',
  ],
]);

/** Addresses that lead astray. */
const astray: readonly [address: string, says: string, remedy: string][] = [
  ['https://8.8.8.8/x', 'by its number', 'name of the host'],
  ['https://courier.example:22/x', 'a port', 'leave out'],
  ['https://bit.ly/x', 'short form', 'follow it'],
  ['https://courier.example/?utm_source=x', 'who follows it', 'leave out'],
  ['https://courier.e/x', 'cannot be', 'copy the address'],
  ['https://courier.example/x\\y', 'backslash', 'write'],
];

testPlantedLines([
  ...astray.map(([address, ...words]): PlantedLine => [
    `a link to ${address}`,
    `See [it](${address}).`,
    ...words,
  ]),
  ['a script behind a line end', 'See [it](java&#10;script:alert).', 'a line end', '%20'],
  ['a mailbox that is none', 'See [it](mailto:nobody).', 'a mailbox', 'mailto:name@host'],
  ['words that say nothing', 'See [here](/about/).', '“here”', 'name what is found'],
  [
    'words that are another host',
    'See [courier.example](https://herald.example/).',
    'another host',
    'herald.example',
  ],
]);

testPlanted([
  ...(
    [
      [`${SOURCE}#`, 'no part of an'],
      [`${SOURCE})`, 'no part of an'],
      ['https:///courier.example/ferry', 'no part of an'],
    ] as const
  ).map(([address, says]): Planted => [
    `a source at ${address}`,
    { [T]: swap(SOURCE, address) },
    `${T}:5`,
    says,
  ]),
  [
    'one page at two addresses',
    {
      [T]: swap(
        'address: null\n  language: en\n  kind: press report\n  primary: false\n  seen: whole\nherald',
        `address: http://www.courier.example/ferry/#top\n  language: en\n  kind: press report\n  primary: false\n  seen: whole\nherald`,
      ),
    },
    `${T}:14`,
    'the same "address"',
    'keep one',
  ],
  [
    'a publisher in small letters',
    { [T]: swap('publisher: The Gazette', 'publisher: the Courier') },
    `${T}:11`,
    'written “The Courier”',
    'in one way',
  ],
  [
    'a mark without the part that it is drawn in',
    {
      'pages/home.mdx': swap(
        'facts:',
        'calls: { title: One, introduction: It is., remark: So., people: [anna-berg, pavel-strand], from: 1999-01-01, until: 1999-12-31, marked: the-call }\nfacts:',
      ),
    },
    'pages/home.mdx:5',
    '"calls.enlarged" is missing',
    'enlarged:',
  ],
  [
    'one event twice',
    { [CALL]: (text: string) => `${text}${text.replace('the-call', 'that-call')}` },
    `${CALL}:9`,
    'the same "title"',
    'keep one',
  ],
  [
    'a title in another script than its language',
    {
      [T]: swap(
        'title: Notice\n  date: null\n  address: null\n  language: en',
        'title: Notice\n  date: null\n  address: null\n  language: ru',
      ),
    },
    `${T}:24`,
    '"ru"',
    'correct "lang"',
  ],
  [
    'a term in the language of the site',
    { 'terms.yaml': swap('kind: term', 'language: en\n  kind: term') },
    'terms.yaml:3',
    '"language"',
    'remove',
  ],
  [
    'two sides whose marks differ in size alone',
    { 'site.yaml': swap('mark: S', 'mark: n') },
    'site.yaml:26',
    '"n" twice',
    'remove',
  ],
  [
    'a text that nothing prints',
    {
      'pages/timeline.mdx':
        '---\ntitle: When\nsummary: When it was.\nchecked: 1999-12-31\n---\n\nIt was late.\n',
    },
    'pages/timeline.mdx:7',
    'Nothing prints',
    'delete it',
  ],
  [
    'a query that wants nothing',
    { 'queries.yaml': 'queries: [{ query: ferry, kind: plain, half: work, wants: [] }]\n' },
    'queries.yaml:1',
    '"wants" is missing',
    'kind: none',
  ],
  [
    'a query for nothing that wants a page',
    { 'queries.yaml': 'queries: [{ query: ferry, kind: none, half: work, wants: [/about/] }]\n' },
    'queries.yaml:1',
    '"wants" does not belong',
    'remove',
  ],
  [
    'periods out of order',
    {
      'search.yaml':
        'periods:\n  - title: later\n    from: 1999-03-04\n  - title: before\n    from: 1999-03-03\n',
    },
    'search.yaml:5',
    'of the period above',
    'earlier day first',
  ],
  [
    'editions out of order',
    { 'ledger.json': '{"editions":[{"number":2,"date":"1999-12-31"}],"passages":[]}' },
    'ledger.json:1',
    'ledger',
    'last commit',
  ],
  [
    'a move from another host',
    { 'moves.yaml': '- from: //a.example/\n  retired: It is gone.\n' },
    'moves.yaml:1',
    'is not an address of this site',
    '/page/#id',
  ],
  [
    'a picture that is a link',
    { 'pictures/x.png': { make: (path) => symlinkSync('y.png', path) } },
    'pictures/x.png:1',
    'a link',
    'delete',
  ],
  [
    'a list of words that is a device',
    { 'words.txt': { make: (path) => symlinkSync('/dev/zero', path) } },
    'words.txt:1',
    'no file',
    'delete',
  ],
  ['a note that is hidden', { 'notes/.x.mdx': 'x' }, 'notes/.x.mdx:1', 'No collection', 'delete'],
  [
    'a sign that YAML does not have',
    { 'terms.yaml': swap('The boat between the two banks.', '"The \\q boat."') },
    'terms.yaml:4',
    'a sign that YAML does not have',
    '>-',
  ],
]);

testReports([
  [
    'reads a link to a mailbox',
    { [CHAPTER]: append('\nWrite [us](mailto:us@courier.example).\n') },
  ],
  [
    'reads a link to a port',
    { [CHAPTER]: append('\nSee [it](https://courier.example:8443/x).\n') },
  ],
  ['reads an address with brackets', { [T]: swap(SOURCE, `${SOURCE}_(boat)`) }],
]);
