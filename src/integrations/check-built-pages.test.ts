import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { type IssueRow, expectIssues } from '../checks/testing/test-reports.ts';
import { withFolder } from '../checks/testing/write-story.ts';
import { readBuiltPages } from './built-pages.ts';
import { findPageIssues } from './check-built-pages.ts';
import { prefixAddresses } from './prefix-addresses.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<head><title>x</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

const home = page('<h1 id="top">Home</h1>\n<p><a href="/ferry/#late">The ferry</a></p>');
const ferry = page('<h1>Ferry</h1>\n<h2 id="late">Late</h2>\n<p><a href="../">Home</a></p>');
/** Expects what is wrong with a sound site of two pages after files are added or changed. */
function expectPageIssues(files: Record<string, string>, rows: readonly IssueRow[]): void {
  withFolder((folder) => {
    const all = { 'index.html': home, 'ferry/index.html': ferry, 'clock.png': 'x', ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expectIssues(
      findPageIssues(folder, readBuiltPages(folder)),
      rows,
      relative(process.cwd(), folder),
    );
  });
}

const PAGE = 'page/index.html';

test('says nothing of pages in which nothing is wrong', () => {
  expectPageIssues({}, []);
});

/** What is wrong with a page of some body. */
const cases: [title: string, body: string, ...rows: IssueRow[]][] = [
  [
    'reports an id that is in a page twice',
    '<h2 id="late">Late</h2>\n<p id="late">Late</p>',
    ['duplicate-html-id', PAGE, 6, { id: 'late' }],
  ],
  ['reports an image without words', '<img src="/clock.png">', ['no-alt', PAGE, 5]],
  [
    'reports an image whose words are empty',
    '<p>\n<img src="/clock.png" alt=" ">\n</p>',
    ['no-alt', PAGE, 6],
  ],
  [
    'reports a link to no page',
    '<a href="/fery/">it</a>',
    ['broken-link', PAGE, 5, { address: '/fery/', nearest: '/ferry/' }],
  ],
  [
    'reports a link to no passage of a page',
    '<a href="/ferry/#lates">it</a>',
    ['broken-link', PAGE, 5, { address: '/ferry/#lates', nearest: '/ferry/#late' }],
  ],
  [
    'reports a link to no passage of its own page',
    '<a href="#anything">it</a>',
    ['broken-link', PAGE, 5, { address: '#anything', nearest: undefined }],
  ],
  [
    'reports a link from its own page to no other',
    '<a href="next/">it</a>',
    ['broken-link', PAGE, 5, { address: 'next/', nearest: undefined }],
  ],
  [
    'reports a link to a folder without a page',
    '<a href="/lists/">it</a>',
    ['broken-link', PAGE, 5, { address: '/lists/', nearest: '/lists/one/' }],
  ],
  [
    'reports a link without its closing slash',
    '<a href="/ferry">it</a>',
    ['broken-link', PAGE, 5, { address: '/ferry', nearest: '/ferry/' }],
  ],
  [
    'reports an image that is not there',
    '<img src="/clok.png" alt="a clock">',
    ['broken-link', PAGE, 5, { address: '/clok.png', nearest: undefined }],
  ],
  [
    'reports an address that no browser reads',
    '<a href="https://">it</a>',
    ['broken-link', PAGE, 5, { address: 'https://', nearest: undefined }],
  ],
  [
    'reports an address whose signs are wrongly coded',
    '<a href="/ferry/%E0%/">it</a>',
    ['broken-link', PAGE, 5, { address: '/ferry/%E0%/', nearest: undefined }],
  ],
  [
    'reports a letter that no font of the site has, with the words around it',
    '<p>They met in Øster-ǅabrava on the third.</p>',
    [
      'no-glyph',
      PAGE,
      4,
      { character: 'ǅ', code: 'U+01C5' },
      'They met in Øster-ǅabrava on the third.',
    ],
  ],
  [
    'accepts a link to a page, a passage or itself',
    '<a href="/">a</a><a href="/#top">b</a><a href="#">c</a><a href="">d</a>',
  ],
  ['accepts a link from its own page', '<a href="../ferry/">it</a>'],
  ['accepts a link with a query', '<a href="/ferry/?q=late#late">it</a>'],
  ['accepts a link to a file', '<a href="/clock.png">it</a>'],
  [
    'accepts a link to another site or program',
    '<a href="https://tide.example/x">a</a><a href="mailto:a@tide.example">b</a>',
  ],
  [
    'accepts a link to an id with letters of its own',
    '<h2 id="später">x</h2><a href="#sp%C3%A4ter">it</a>',
  ],
  ['accepts a name that leads nowhere', '<a id="x">it</a>'],
  ['accepts an image with words', '<img src="/clock.png" alt="a clock">'],
  ['accepts letters of the languages the site prints', '<p>Łódź, später, п’ять, «ёж»</p>'],
  [
    'accepts a letter of a language that is left to the reader’s fonts',
    '<p>Words: <span lang="zh">渡轮</span> <span lang="he">מעבורת</span> <i lang="ar">عبّارة</i></p>',
  ],
  [
    'reports a letter of a language that is printed in the site’s own fonts',
    '<p>A word: <span lang="vi">phạ</span></p>',
    ['no-glyph', PAGE, 4, { character: 'ạ', code: 'U+1EA1' }, 'A word: phạ'],
  ],
  ['accepts signs in a script', '<script>"ǅ"</script>'],
];

for (const [title, body, ...rows] of cases) {
  test(title, () => {
    expectPageIssues({ [PAGE]: page(body), 'lists/one/index.html': page('<p>One</p>') }, rows);
  });
}

test('reports a letter once a page, however often it is there', () => {
  const values = { character: 'ǅ', code: 'U+01C5' };
  expectPageIssues({ [PAGE]: page('<p>ǅǅ</p><p>ǅ</p>'), 'other/index.html': page('<p>ǅ</p>') }, [
    ['no-glyph', 'other/index.html', 4, values, 'ǅ'],
    ['no-glyph', PAGE, 4, values, 'ǅǅ ǅ'],
  ]);
});

test('reports everything wrong with several pages together', () => {
  expectPageIssues(
    {
      [PAGE]: page('<a href="/nowhere/">it</a>\n<img src="/clock.png">'),
      'ferry/index.html': page('<h2 id="late">Late</h2><h2 id="late">Late</h2>'),
    },
    [
      ['duplicate-html-id', 'ferry/index.html', 5, { id: 'late' }],
      ['broken-link', PAGE, 5, { address: '/nowhere/', nearest: undefined }],
      ['no-alt', PAGE, 6],
    ],
  );
});

test('below a path, an address that leaves it is refused and all others are followed', () => {
  const below = (address: string) => page(`<p cite="/ferry/"><a href="${address}">it</a></p>`);
  const issuesOf = (address: string) =>
    withFolder((folder) => {
      writeFileSync(join(folder, 'index.html'), below(address));
      return findPageIssues(
        folder,
        readBuiltPages(folder).map((page) => prefixAddresses(page, '/x/')),
        '/x/',
      ).map(({ kind, values }) => ({ kind, values }));
    });
  const outside = (address: string) => [{ kind: 'outside-path', values: { address, base: '/x/' } }];
  assert.deepEqual(issuesOf('/'), []);
  assert.deepEqual(issuesOf('../ferry/'), outside('../ferry/'));
  assert.deepEqual(
    issuesOf('/fery/').map(({ kind }) => kind),
    ['broken-link'],
  );
});

test('below a path, an address in an attribute that is not known is refused', () => {
  withFolder((folder) => {
    writeFileSync(join(folder, 'index.html'), page('<form data-to="/search/"></form>'));
    expectIssues(
      findPageIssues(
        folder,
        readBuiltPages(folder).map((page) => prefixAddresses(page, '/x/')),
        '/x/',
      ),
      [['outside-path', 'index.html', 5, { address: '/search/', base: '/x/' }]],
      relative(process.cwd(), folder),
    );
  });
});
