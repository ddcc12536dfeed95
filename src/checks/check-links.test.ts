import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, lines, reportOf, swap } from './testing/write-story.ts';

test('reports a link to no page, with the nearest address', () => {
  assert.equal(
    reportOf({ 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/lst-ferry/') }),
    lines(
      'content/pages/home.mdx:9',
      '    /crossing/lst-ferry/',
      '    The link to /crossing/lst-ferry/ leads nowhere.',
      '    Fix: write /crossing/last-ferry/, the nearest address that exists.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a link without its closing slash', () => {
  assert.equal(
    reportOf({ 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', '/crossing/last-ferry') }),
    lines(
      'content/pages/home.mdx:9',
      '    /crossing/last-ferry',
      '    The link to /crossing/last-ferry leads nowhere.',
      '    Fix: write /crossing/last-ferry/, the nearest address that exists.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a link to no section of a page', () => {
  assert.equal(
    reportOf({ 'pages/home.mdx': swap('#the-day', '#the-night') }),
    lines(
      'content/pages/home.mdx:9',
      '    /crossing/last-ferry/#the-night',
      '    The link to /crossing/last-ferry/#the-night leads nowhere.',
      '    Fix: write /crossing/last-ferry/#the-day, the nearest address that exists.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a link to no section of its own page', () => {
  assert.equal(
    reportOf({ 'chapters/crossing/last-ferry.mdx': append('\nSee [above](#the-dya).\n') }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:22',
      '    #the-dya',
      '    The link to #the-dya leads nowhere.',
      '    Fix: write /crossing/last-ferry/#the-day, the nearest address that exists.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a link whose address stands at the end of the text', () => {
  assert.equal(
    reportOf({ 'pages/home.mdx': append('\nSee [the tide][tide].\n\n[tide]: /tide/\n') }),
    lines(
      'content/pages/home.mdx:13',
      '    /tide/',
      '    The link to /tide/ leads nowhere.',
      '    Fix: correct the address.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts links to pages, sections, records and their uses, inside the page and outside the site', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': append(
        `\nSee ${['#the-day', '/', '/#part-crossing', '/search/?q=ferry', '/topics/last-ferry/#claim-ferry-late', '#claim-ferry-late', '/crossing/last-ferry/#quote-too-late', '/people/anna-berg/#quote-too-late', '/first-notice/#statement-2', '/notes/#clock', '/timeline/#the-call', '/glossary/#ferry', '/sources/#ferry-log', 'https://tide.example/', 'mailto:ferry@tide.example'].map((address) => `[it](${address})`).join(', ')}.\n`,
      ),
    }),
    '',
  );
});

test('reports an address that no browser reads', () => {
  assert.equal(
    reportOf({ 'pages/home.mdx': swap('/crossing/last-ferry/#the-day', 'https://') }),
    lines(
      'content/pages/home.mdx:9',
      '    https://',
      '    The link to https:// leads nowhere.',
      '    Fix: correct the address.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a link in a note that begins at its own page: a note is printed on several', () => {
  assert.equal(
    reportOf({ 'notes/clock.mdx': append('See [above](#the-day).\n') }),
    lines(
      'content/notes/clock.mdx:7',
      '    #the-day',
      '    The link to #the-day leads nowhere.',
      '    Fix: correct the address.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts a link to the home page when its text has a mistake', () => {
  const report = reportOf({
    'pages/home.mdx': swap('title: Home\n', ''),
    'notes/clock.mdx': append('[Home](/).\n'),
  });
  assert.deepEqual(report.match(/^content\S+/gmu), ['content/pages/home.mdx:1']);
});
