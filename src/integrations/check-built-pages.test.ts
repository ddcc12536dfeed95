import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { formatReport } from '../checks/format-report.ts';
import { lines, withFolder } from '../checks/testing/write-story.ts';
import { findPageIssues } from './check-built-pages.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<head><title>x</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

const home = page('<h1 id="top">Home</h1>\n<p><a href="/ferry/#late">The ferry</a></p>');
const ferry = page('<h1>Ferry</h1>\n<h2 id="late">Late</h2>\n<p><a href="../">Home</a></p>');

/** What is reported of a built site of two pages with nothing wrong, after some files are added or changed. */
const reportOf = (files: Record<string, string>): string =>
  withFolder((folder) => {
    const all = { 'index.html': home, 'ferry/index.html': ferry, 'clock.png': 'x', ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return formatReport(findPageIssues(folder), 'the built pages').replaceAll(
      relative(process.cwd(), folder),
      'dist',
    );
  });

test('says nothing of pages in which nothing is wrong', () => {
  assert.equal(reportOf({}), '');
});

const reports: { title: string; body: string; report: string[] }[] = [
  {
    title: 'reports an id that is in a page twice',
    body: '<h2 id="late">Late</h2>\n<p id="late">Late</p>',
    report: [
      'dist/page/index.html:6',
      '    The id "late" is in the page twice.',
      '    Fix: give one of the two another id: a heading may have taken a record’s.',
    ],
  },
  {
    title: 'reports an image without words',
    body: '<img src="/clock.png">',
    report: [
      'dist/page/index.html:5',
      '    An image has no alternative text.',
      '    Fix: say in words what it shows: ![what it shows](address).',
    ],
  },
  {
    title: 'reports an image whose words are empty',
    body: '<p>\n<img src="/clock.png" alt=" ">\n</p>',
    report: [
      'dist/page/index.html:6',
      '    An image has no alternative text.',
      '    Fix: say in words what it shows: ![what it shows](address).',
    ],
  },
  {
    title: 'reports a link to no page',
    body: '<a href="/fery/">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to /fery/ leads nowhere.',
      '    Fix: write /ferry/, the nearest address that exists.',
    ],
  },
  {
    title: 'reports a link to no passage of a page',
    body: '<a href="/ferry/#lates">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to /ferry/#lates leads nowhere.',
      '    Fix: write /ferry/#late, the nearest address that exists.',
    ],
  },
  {
    title: 'reports a link to no passage of its own page',
    body: '<a href="#anything">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to #anything leads nowhere.',
      '    Fix: correct the address.',
    ],
  },
  {
    title: 'reports a link from its own page to no other',
    body: '<a href="next/">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to next/ leads nowhere.',
      '    Fix: correct the address.',
    ],
  },
  {
    title: 'reports a link to a folder without a page',
    body: '<a href="/lists/">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to /lists/ leads nowhere.',
      '    Fix: write /lists/one/, the nearest address that exists.',
    ],
  },
  {
    title: 'reports a link without its closing slash',
    body: '<a href="/ferry">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to /ferry leads nowhere.',
      '    Fix: write /ferry/, the nearest address that exists.',
    ],
  },
  {
    title: 'reports an image that is not there',
    body: '<img src="/clok.png" alt="a clock">',
    report: [
      'dist/page/index.html:5',
      '    The link to /clok.png leads nowhere.',
      '    Fix: correct the address.',
    ],
  },
  {
    title: 'reports an address that no browser reads',
    body: '<a href="https://">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to https:// leads nowhere.',
      '    Fix: correct the address.',
    ],
  },
  {
    title: 'reports an address whose signs are wrongly coded',
    body: '<a href="/ferry/%E0%/">it</a>',
    report: [
      'dist/page/index.html:5',
      '    The link to /ferry/%E0%/ leads nowhere.',
      '    Fix: correct the address.',
    ],
  },
  {
    title: 'reports a letter that no font of the site has, with the words around it',
    body: '<p>They met in Øster-ǅabrava on the third.</p>',
    report: [
      'dist/page/index.html:4',
      '    They met in Øster-ǅabrava on the third.',
      '    The character ǅ (U+01C5) is in no font of the site.',
      '    Fix: add it to the lists in src/styles/font-slices.ts and run npm run fonts, or write another character.',
    ],
  },
];

for (const { title, body, report } of reports) {
  test(title, () => {
    const files = { 'page/index.html': page(body), 'lists/one/index.html': page('<p>One</p>') };
    assert.equal(reportOf(files), lines(...report, '', '1 error in the built pages.'));
  });
}

const accepted: [title: string, body: string][] = [
  [
    'a link to a page, a passage or itself',
    '<a href="/">a</a><a href="/#top">b</a><a href="#">c</a><a href="">d</a>',
  ],
  ['a link from its own page', '<a href="../ferry/">it</a>'],
  ['a link with a query', '<a href="/ferry/?q=late#late">it</a>'],
  ['a link to a file', '<a href="/clock.png">it</a>'],
  [
    'a link to another site or program',
    '<a href="https://tide.example/x">a</a><a href="mailto:a@tide.example">b</a>',
  ],
  [
    'a link to an id with letters of its own',
    '<h2 id="später">x</h2><a href="#sp%C3%A4ter">it</a>',
  ],
  ['a name that leads nowhere', '<a id="x">it</a>'],
  ['an image with words', '<img src="/clock.png" alt="a clock">'],
  ['letters of the languages the site prints', '<p>Łódź, später, п’ять, «ёж»</p>'],
  [
    'a letter of a language that is left to the reader’s fonts',
    '<p>A word: <span lang="zh">渡轮</span></p>',
  ],
  ['signs in a script', '<script>"ǅ"</script>'],
];

for (const [title, body] of accepted) {
  test(`accepts ${title}`, () => {
    assert.equal(reportOf({ 'page/index.html': page(body) }), '');
  });
}

test('reports a letter once a page, however often it is there', () => {
  const report = reportOf({
    'page/index.html': page('<p>ǅǅ</p><p>ǅ</p>'),
    'other/index.html': page('<p>ǅ</p>'),
  });
  assert.equal(report.match(/U\+01C5/gu)?.length, 2);
});

test('reports everything wrong with several pages together', () => {
  const report = reportOf({
    'page/index.html': page('<a href="/nowhere/">it</a>\n<img src="/clock.png">'),
    'ferry/index.html': page('<h2 id="late">Late</h2><h2 id="late">Late</h2>'),
  });
  assert.deepEqual(report.match(/^dist\S+$/gmu), [
    'dist/ferry/index.html:5',
    'dist/page/index.html:5',
    'dist/page/index.html:6',
  ]);
  assert.match(report, /3 errors in the built pages\.$/u);
});
