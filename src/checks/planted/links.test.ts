import { CHAPTER } from '../testing/invented-story.ts';
import { type Planted, testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

testPlantedLines([
  ['a link that runs a script', 'See [it](javascript:alert(1)).', 'javascript:', 'https://'],
  ['one in capitals', 'See [it](JavaScript:alert(1)).', 'javascript:', 'https://'],
  ['a link that holds a page', 'See [it](data:text/html,x).', 'begins with data:', 'https://'],
  ['a link to a file', 'See [it](file:///etc/hosts).', 'begins with file:', 'https://'],
  ['a link with two slashes', 'See [it](//clock.example/).', 'two slashes', 'https://'],
  ['a link with two backslashes', 'See [it](\\\\\\clock.example/).', 'two slashes', 'https://'],
  ['a link without encryption', 'See [it](http://clock.example/a).', 'https://clock.example/a'],
  ['an address without encryption', 'See http://clock.example/a now.', 'https://clock.example/a'],
  ['an address that begins with www', 'See www.clock.example now.', 'https://www.clock.example'],
  ['a link to this machine', 'See [it](http://localhost:4321/about/).', 'only you can reach'],
  ['a link to an address of this machine', 'See [it](http://127.0.0.1/).', 'only you can reach'],
  ['a link into a network', 'See [it](https://192.168.1.2/).', 'only you can reach'],
  ['a link to a host without a domain', 'See [it](https://wiki/page).', 'only you can reach'],
  ['a link with a password', 'See [it](https://me:pw@clock.example/).', 'password', 'before the @'],
  ['a mistyped scheme', 'See [it](htps://clock.example/).', 'htps:', 'https://'],
  ['a scheme that no browser opens', 'See [it](ftp://clock.example/).', 'ftp:', 'https://'],
  ['a link without an address', 'See [it]().', 'leads nowhere', 'write an address'],
  ['a link of a sign alone', 'See [it](#).', 'leads nowhere', 'write an address'],
  ['a link without words', 'See [](/about/) now.', 'no words', '[words](/about/)'],
  ['a link of blanks', 'See [ ](/about/) now.', 'no words', '[words](/about/)'],
  ['a page that is not there', 'See [it](/abuot/).', '/abuot/', '/about/'],
  ['a passage that is not there', 'See [it](#the-dya).', '#the-dya', 'nearest'],
  ['a page without its slash', 'See [it](/about).', '/about', 'leads nowhere'],
]);

const draft =
  '---\ntitle: Later\norder: 2\nsummary: Later.\nshort: [{ says: Later., claims: [] }]\nchecked: 1999-12-31\ndraft: true\n---\n## Tide {#tide}\n\nIt rose.\n';

testPlanted([
  [
    'a link to a draft',
    { 'chapters/crossing/later.mdx': draft, [CHAPTER]: append('\nSee [it](/crossing/later/).\n') },
    `${CHAPTER}:22`,
    '/crossing/later/',
    'draft',
  ],
  [
    'a link to a passage of a draft',
    {
      'chapters/crossing/later.mdx': draft,
      'pages/about.mdx': append('\nSee [it](/crossing/later/#tide).\n'),
    },
    'pages/about.mdx:8',
    '/crossing/later/#tide',
    'draft',
  ],
  [
    'a story of drafts',
    { [CHAPTER]: swap('checked: 1999-12-31', 'checked: 1999-12-31\ndraft: true') },
    'site.yaml:14',
    'No chapter',
    '"draft"',
  ],
  [
    'a link to the host of the site',
    {
      'site.yaml': swap('address: null', 'address: https://ferry.example'),
      [CHAPTER]: append('\nSee [it](https://ferry.example/abuot/#x).\n'),
    },
    `${CHAPTER}:22`,
    'host of this site',
    'write /abuot/#x',
  ],
  [
    'an address of the host of the site',
    {
      'site.yaml': swap('address: null', 'address: https://ferry.example'),
      [CHAPTER]: append('\nSee https://ferry.example/about/ now.\n'),
    },
    `${CHAPTER}:22`,
    'host of this site',
    'write /about/',
  ],
  [
    'a relative link in a note',
    { 'notes/clock.mdx': append('See [it](../about/).\n') },
    'notes/clock.mdx:7',
    '../about/',
    'from the root',
  ],
  [
    'a link of a note to its own page',
    { 'notes/clock.mdx': append('See [it](#the-day).\n') },
    'notes/clock.mdx:7',
    '#the-day',
    'from the root',
  ],
  [
    'a harmful address that is defined apart',
    { [CHAPTER]: append('\nSee [it][x].\n\n[x]: javascript:alert(1)\n') },
    `${CHAPTER}:24`,
    'javascript:',
    'https://',
  ],
  ...(
    [
      ['a password', 'https://me:pw@courier.example/ferry', 'password'],
      ['this machine', 'http://localhost/ferry', 'only you can reach'],
      ['a file', 'file:///ferry', 'web address'],
      ['a script', 'javascript:alert(1)', 'web address'],
    ] as const
  ).map(([what, address, words]): Planted => [
    `a source at an address of ${what}`,
    { 'sources/t.yaml': swap('https://courier.example/ferry', address) },
    'sources/t.yaml:5',
    '"address"',
    words,
  ]),
]);
