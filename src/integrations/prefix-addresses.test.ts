import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../html/html-tree.ts';
import { prefixAddresses } from './prefix-addresses.ts';

const cases: [what: string, html: string, expected: string][] = [
  ['a link', '<a href="/a/">A</a>', '<a href="/site/a/">A</a>'],
  [
    'the picture of a card without a host',
    '<meta property="og:image" content="/a/card.png">',
    '<meta property="og:image" content="/site/a/card.png">',
  ],
  [
    'nothing of another host',
    '<meta property="og:image" content="https://example.org/a/card.png">',
    '<meta property="og:image" content="https://example.org/a/card.png">',
  ],
  [
    'no words',
    '<meta name="description" content="a/b">',
    '<meta name="description" content="a/b">',
  ],
];

for (const [what, html, expected] of cases) {
  test(`puts the path of the site before ${what}`, () => {
    const page = { file: 'a.html', address: '/a/', html, root: parsePage(html) };
    const prefixed = prefixAddresses(page, '/site/');
    assert.equal(prefixed?.html, expected);
  });
}
