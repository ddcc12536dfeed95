import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { readBuiltPages } from './built-pages.ts';
import { listInlineFaults, refuseInline, withHead } from './write-heads.ts';

const FONTS = ['text', 'text-italic', 'display', 'labels', 'text-extended'].map(
  (name) => `/_astro/${name}.ab12.woff2`,
);

const FIRST_PAINT = 'go()';

/** What the file of a page holds once its head is written. */
const writtenTo = (html: string, fonts: readonly string[] = FONTS): string =>
  withFolder((folder) => {
    const file = join(folder, 'ferry/index.html');
    mkdirSync(join(folder, 'ferry'));
    writeFileSync(file, html);
    const pages = readBuiltPages(folder);
    refuseInline(pages.flatMap((each) => listInlineFaults(each, [FIRST_PAINT])));
    return pages.map((each) => withHead(each, fonts)).join('');
  });

const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!doctype html><head>${head}<title>$&</title><script>go()</script></head><body>${body}</body>`;

test('the policy, then the names of the fonts, are written first into the head; nothing else changes', () => {
  const html = page('<p>Plain words</p>');
  const written = writtenTo(html);
  const [before, after] = written.split(/<meta http-equiv.*woff2">/u);
  assert.equal(`${before}${after}`, html);
  assert.match(
    written,
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><meta name="fonts"/u,
  );
});

test('each font of a page is named by its built address', () => {
  const addresses = (html: string) =>
    /<meta name="fonts" content="([^"]*)">/u.exec(writtenTo(html))?.[1]?.split(' ');
  const always = FONTS.slice(0, 4);
  assert.deepEqual(addresses(page('<p>Plain words</p>')), always);
  assert.deepEqual(addresses(page('<p>Zażółć gęślą jaźń</p>')), [
    ...always,
    '/_astro/text-extended.ab12.woff2',
  ]);
});

/** An error of the build: what is wrong, and what to do. */
const stopped = (message: RegExp, hint: RegExp) => (error: Error & { hint?: string }) => {
  assert.match(error.message, message);
  assert.match(error.hint ?? '', hint);
  return true;
};

test('a slice without a built file stops the build by name', () => {
  assert.throws(
    () => writtenTo(page('<p>Zażółć gęślą jaźń</p>'), FONTS.slice(0, 4)),
    stopped(/no file of the font slice text-extended\.woff2/u, /npm run fonts/u),
  );
});

test('a page whose head does not begin as it must stops the build by name', () => {
  assert.throws(
    () => writtenTo(page('', '<meta name="viewport">')),
    stopped(/ferry\/index\.html has no <meta charset="utf-8">/u, /BaseLayout\.astro/u),
  );
});

test('a script inside a page stops the build with its line', () => {
  assert.throws(
    () => writtenTo(page('\n<script>gone()</script>')),
    stopped(/policy does not allow/u, /ferry\/index\.html:2 {2}<script> A script is inside/u),
  );
});
