import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../html/html-tree.ts';
import { fontsOf } from './name-fonts.ts';

const always = ['text.woff2', 'text-italic.woff2', 'display.woff2', 'labels.woff2'];

const cases: [title: string, html: string, more: string[]][] = [
  ['a page of plain English asks for the fonts of every page', '<p>Plain words</p>', []],
  ['Polish letters ask for their slice', '<p>Zażółć gęślą jaźń</p>', ['text-extended.woff2']],
  ['Cyrillic asks for its slice once, though two faces use it', '<p>Лампа</p>', ['cyrillic.woff2']],
  [
    'letters in a script ask for nothing',
    '<p>Plain</p><script type="application/json">"Лампа"</script>',
    [],
  ],
];

for (const [title, html, more] of cases) {
  test(title, () =>
    assert.deepEqual(fontsOf(parsePage(`<body>${html}</body>`)), [...always, ...more]),
  );
}
