import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { lineOf, parsePage, parseWithPlaces } from '../html/html-tree.ts';
import { findInlineFaults, policyOf } from './page-policy.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directive = (html: string, name: string) =>
  policyOf(parsePage(html))
    .split(';')
    .find((part) => part.startsWith(name));

test('a page’s own scripts are allowed by their digests, its styles as they are', () => {
  const html = '<head><style>a{b:c}</style><script>go()</script></head>';
  assert.equal(directive(html, 'style-src'), "style-src 'self' 'unsafe-inline'");
  assert.equal(
    directive(html, 'script-src'),
    `script-src 'self' 'wasm-unsafe-eval' ${digest('go()')}`,
  );
});

for (const script of [
  '<script src="/a.js"></script>',
  '<script type="application/json">{}</script>',
  '<script type="application/ld+json">{}</script>',
]) {
  test(`${script}, a file or data, needs no digest`, () => {
    assert.equal(directive(script, 'script-src'), "script-src 'self' 'wasm-unsafe-eval'");
  });
}

test('no other script is allowed', () => {
  assert.equal(directive('<p>words</p>', 'script-src'), "script-src 'self' 'wasm-unsafe-eval'");
});

const faultsOf = (body: string) =>
  findInlineFaults(parseWithPlaces(`<!doctype html>\n<title>x</title>\n${body}`), [
    'go()\n',
    'come()',
  ]).map(({ element, message }) => `${lineOf(element)} ${element.tagName}: ${message}`);

const faults: [title: string, body: string, found: string[]][] = [
  ['the known scripts', '<script>go()\n</script><script>come()</script>', []],
  [
    'a script of a file, and data',
    '<script src="/a.js"></script><script type="application/json">1</script>',
    [],
  ],
  ['data for search engines', '<script type="application/ld+json">1</script>', []],
  ['styles', '<style>a{b:c}</style>', []],
  [
    'another script',
    '<p>x</p>\n<script>\ngone()</script>',
    [
      '4 script: A script is inside the page: import it from a file, or from one named *.inline.js.',
    ],
  ],
  [
    'code of a type like that of data',
    '<script type="text/javascript+json">gone()</script>',
    [
      '3 script: A script is inside the page: import it from a file, or from one named *.inline.js.',
    ],
  ],
  [
    'a module',
    '<script type="module">gone()</script>',
    [
      '3 script: A script is inside the page: import it from a file, or from one named *.inline.js.',
    ],
  ],
  [
    'code in an attribute',
    '<button onclick="go()">x</button>',
    ['3 button: onclick="…" never runs: listen in a script file.'],
  ],
  [
    'styles in an attribute',
    '<p style="a:b">x</p>',
    ['3 p: Styles are in files: write a class in place of style="…".'],
  ],
];

for (const [title, body, found] of faults) {
  test(`${found.length === 0 ? 'accepts' : 'finds'} ${title} inside a page`, () => {
    assert.deepEqual(faultsOf(body), found);
  });
}
