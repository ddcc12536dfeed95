import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rememberedNames } from './reader-settings.ts';

const script = readFileSync(new URL('first-paint.inline.js', import.meta.url), 'utf8');

/** What the script does to a page that needs some fonts, given what the browser has stored. */
function paint(getItem: (name: string) => string | null, fonts?: string) {
  const dataset: Record<string, string> = {};
  const asked: string[] = [];
  runInNewContext(script, {
    document: {
      documentElement: { dataset },
      querySelector: () => (fonts === undefined ? null : { content: fonts }),
      head: { insertAdjacentHTML: (_: string, link: string) => asked.push(link) },
    },
    localStorage: { getItem },
  });
  return { dataset: { ...dataset }, asked };
}

test('before the first paint every choice that is remembered is applied', () => {
  const names = rememberedNames.map((name) => [name, `remembered ${name}`]);
  assert.deepEqual(paint((name) => `remembered ${name}`).dataset, {
    script: '',
    ...Object.fromEntries(names),
  });
});

test('a setting that is not remembered is left to the styles', () => {
  assert.deepEqual(paint(() => null).dataset, { script: '' });
});

test('where storage is closed the page still says that there is script', () => {
  const closed = () => {
    throw new Error('closed');
  };
  assert.deepEqual(paint(closed).dataset, { script: '' });
});

const preload = (font: string) => `<link rel="preload" href="${font}" as="font" crossorigin>`;

test('a page asks for its fonts before it is drawn if all of them are kept', () => {
  assert.deepEqual(
    paint((name) => (name === 'fonts' ? '/c.woff2 /a.woff2 /b.woff2' : null), '/a.woff2 /b.woff2'),
    { dataset: { script: '' }, asked: ['/a.woff2', '/b.woff2'].map(preload) },
  );
});

test('a page that has to fetch a font is not set in it before it is there', () => {
  assert.deepEqual(
    paint((name) => (name === 'fonts' ? '/a.woff2' : null), '/a.woff2 /b.woff2'),
    { dataset: { script: '', fonts: 'late' }, asked: [] },
  );
});
