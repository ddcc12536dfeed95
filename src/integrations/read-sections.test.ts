import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../html/html-tree.ts';
import { readSections } from './read-sections.ts';

const html = `
<main><h1>The ferry</h1><div class="prose" data-search="section">
<p>Before.<a class="claim-mark">x</a></p><section class="margin">not this</section>
<div><h2 id="late">Late</h2></div><p>One</p><p>Two <span class="sr-only">not this</span></p>
<h2 id="empty">Empty</h2>
</div></main>`;

test('what is seen on a picture is read with its credit', () => {
  const picture = '<img alt="A boat"><figcaption>Drawing: Berg</figcaption>';
  const text = `<div data-search="section"><p>Late.</p><figure>${picture}</figure></div>`;
  assert.equal(readSections(parsePage(text)).sections[0]?.text, 'Late. A boat. Drawing: Berg');
});

test('a text is read section by section, without marks and margins', () => {
  assert.deepEqual(readSections(parsePage(html)), {
    page: 'The ferry',
    sections: [
      { id: undefined, title: 'The ferry', text: 'Before.' },
      { id: 'late', title: 'Late', text: 'One Two' },
    ],
  });
});
