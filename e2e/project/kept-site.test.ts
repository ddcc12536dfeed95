import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { follow } from '../../src/commands/testing/follow.ts';
import { FIXTURE_STORY, buildInto, runBuild, startBuild } from './run-build.ts';

const FOLDER = '.build/kept';
const STORY = join(FOLDER, 'story');
const SITE = join(FOLDER, 'site');
const CHAPTER = join(STORY, 'chapters/letters/the-telephone-call.mdx');

/** A line that no build writes, by which the last good site is known. */
const OLD = '<!-- the last good site -->';

const isOld = (): boolean => readFileSync(join(SITE, 'index.html'), 'utf8').endsWith(OLD);

const write = (from: string, to: string): void => {
  const text = readFileSync(CHAPTER, 'utf8');
  assert.ok(text.includes(from), `the chapter holds ${from}`);
  writeFileSync(CHAPTER, text.replace(from, to));
};

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(FIXTURE_STORY, STORY, { recursive: true });
  cpSync('.build/fixture', SITE, { recursive: true });
  writeFileSync(join(SITE, 'index.html'), OLD, { flag: 'a' });
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

test('content that is refused leaves the last good site, and its report is the last word', () => {
  write('the ferry.', '“the ferry”.');
  const { code, output } = runBuild(STORY, SITE);
  assert.equal(code, 1, output);
  assert.ok(isOld());
  assert.match(output, /\n1 error in the content\.\n$/u);
});

test('pages that are refused leave it too, and are kept where the report says', async () => {
  // No content that passes the checks has such a letter: it comes into a page that is written.
  const build = startBuild(STORY, SITE);
  await build.says(/letters\/index\.html/u);
  const written = `${SITE}.next/letters/index.html`;
  while (!existsSync(written)) await setTimeout(10);
  writeFileSync(written, readFileSync(written, 'utf8').replace('</main>', '<p>渡船</p></main>'));
  const { code, output } = await build.ended;
  assert.equal(code, 1, output);
  assert.ok(isOld());
  assert.match(output, /\n\d+ errors in the built pages\.\n$/u);
  const [, page = ''] = /^(\S+\/letters\/index\.html):\d+$/mu.exec(output) ?? [];
  assert.match(readFileSync(page, 'utf8'), /渡船/u);
  assert.ok(!page.startsWith(`${SITE}/`), page);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} while pages are written leaves the last good site and nothing else`, async () => {
    const build = startBuild(STORY, SITE);
    await build.says(/letters\/index\.html/u);
    build.kill(signal);
    const ended = await build.ended;
    assert.equal(ended.code, code);
    assert.match(
      ended.output,
      new RegExp(`ended by ${signal} .* last good site is as it was`, 'u'),
    );
    assert.ok(isOld());
    assert.ok(!existsSync(`${SITE}.next`));
  });
}

test('two builds at once wait for one another, and both are whole', async () => {
  const other = join(FOLDER, 'other');
  cpSync(STORY, other, { recursive: true });
  write('the ferry.', 'the rowing boat.');
  const outcomes = await Promise.all([
    startBuild(STORY, SITE).ended,
    startBuild(other, `${SITE}-other`).ended,
  ]);
  for (const { code, output } of outcomes) assert.equal(code, 0, output);
  const waiting = outcomes.filter(({ output }) => /Another build runs/u.test(output));
  assert.equal(waiting.length, 1);
  const read = (site: string) =>
    readFileSync(join(site, 'letters/the-telephone-call/index.html'), 'utf8');
  assert.match(read(SITE), /rowing boat/u);
  assert.doesNotMatch(read(`${SITE}-other`), /rowing boat/u);
  assert.ok(!isOld());
});

test('a folder that is not a built site is refused in a sentence, and stays as it is', () => {
  const before = readFileSync(CHAPTER, 'utf8');
  const { code, output } = runBuild(STORY, STORY);
  assert.equal(code, 1);
  assert.match(output, /^The site is not built into .*: it is in the folder of the story, .*$/mu);
  assert.doesNotMatch(output, /^ +at /mu);
  assert.equal(readFileSync(CHAPTER, 'utf8'), before);
});

test('a story that is not there is missed in a sentence', () => {
  const { code, output } = runBuild(join(FOLDER, 'nowhere'), SITE);
  assert.equal(code, 1);
  assert.match(output, /There is no folder \S+nowhere: CONTENT_DIR has to name the folder/u);
  assert.doesNotMatch(output, /^ +at /mu);
  assert.ok(isOld());
});

/** Starts the site as `npm start` does, at any port that is free. */
const start = (story: string, site: string) =>
  follow(
    spawn(process.execPath, ['src/commands/run.mjs', 'start', '--port', '0'], {
      env: buildInto(story, site),
    }),
  );

test('npm start serves the last good site while it says what is wrong with the new one', async () => {
  write('the ferry.', '“the ferry”.');
  const started = start(STORY, SITE);
  const { groups } = await started.says(/is served at (?<address>http:\S+)/u);
  const page = await (await fetch(groups?.['address'] ?? '')).text();
  started.kill('SIGTERM');
  const { code, output } = await started.ended;
  assert.equal(code, 0, output);
  assert.ok(page.endsWith(OLD));
  assert.match(output, /1 error in the content\.\n+The new site has faults.* The last good one/u);
});

test('npm start ends where there is neither a new site nor a good one', async () => {
  write('the ferry.', '“the ferry”.');
  const { code, output } = await start(STORY, join(FOLDER, 'none')).ended;
  assert.equal(code, 1);
  assert.match(output, /1 error in the content\.\n$/u);
});

test('npm start that is ended while it builds leaves nothing that goes on', async () => {
  const started = start(STORY, SITE);
  await started.says(/letters\/index\.html/u);
  started.kill('SIGTERM');
  assert.equal((await started.ended).code, 143);
  assert.ok(isOld());
  assert.ok(!existsSync(`${SITE}.next`), 'the build was ended too, and cleaned up');
});
