import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './join-lines.ts';

const cases: { title: string; html: string; joined: string }[] = [
  {
    title: 'joins the lines of a text',
    html: '<p>a\n  b <i>c</i>\nd</p>',
    joined: '<p>a b <i>c</i> d</p>',
  },
  {
    title: 'keeps those of code, of styles and of what was typed',
    html: '<pre>a\nb</pre>\n<script>a\nb</script><style>a\nb</style>c\nd<textarea>e\nf</textarea>',
    joined: '<pre>a\nb</pre> <script>a\nb</script><style>a\nb</style>c d<textarea>e\nf</textarea>',
  },
  { title: 'keeps a text of one line', html: '<p>a  b</p>', joined: '<p>a  b</p>' },
];

for (const { title, html, joined } of cases)
  test(title, () => {
    assert.equal(joinLines(html), joined);
  });
