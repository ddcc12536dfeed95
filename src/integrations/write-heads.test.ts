import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../checks/testing/write-story.ts';
import { readBuiltPages } from './built-pages.ts';
import { writeHeads } from './write-heads.ts';

const FIRST_PAINT = 'go()';

/** What the file of a page holds once its head is written. */
const writtenTo = (html: string): string =>
  withFolder((folder) => {
    const file = join(folder, 'ferry/index.html');
    mkdirSync(join(folder, 'ferry'));
    writeFileSync(file, html);
    writeHeads(readBuiltPages(folder), [FIRST_PAINT]);
    return readFileSync(file, 'utf8');
  });

const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!doctype html><head>${head}<title>$&</title><script>go()</script></head><body>${body}</body>`;

test('the policy is written first into the head; nothing else changes', () => {
  const html = page('<p>Plain words</p>');
  const written = writtenTo(html);
  const [before, after] = written.split(/<meta http-equiv="[^"]*" content="[^"]*">/u);
  assert.equal(`${before}${after}`, html);
  assert.match(written, /<meta charset="utf-8"><meta http-equiv="content-security-policy"/u);
});

/** An error of the build: what is wrong, and what to do. */
const stopped = (message: RegExp, hint: RegExp) => (error: Error & { hint?: string }) => {
  assert.match(error.message, message);
  assert.match(error.hint ?? '', hint);
  return true;
};

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
