import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { FIXTURE_STORY } from './run-build.ts';

const STORY = '.build/dev/story';
const PORT = 4531;

/** How long an answer is waited for, in milliseconds: a slow machine is no failure. */
const PATIENCE_MS = 60_000;

/** How long after it was shown a change is looked for again: what is stale shows itself by then. */
const AGAIN_MS = 300;

let server: ChildProcess;

const wordsOf = (html: string): string =>
  html.replace(/<(script|style)[\s\S]*?<\/\1>/gu, '').replace(/<[^>]+>/gu, '');

async function read(address: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${PORT}${address}`).catch(() => undefined);
  return answer ? answer.text() : '';
}

/** Asks for a page until it shows, or explains, what was done. */
async function expectShown(address: string, words: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let html = '';
  while (Date.now() < end) {
    html = await read(address);
    if (html.includes(words)) return;
    await wait(50);
  }
  assert.fail(`${address} does not show "${words}": ${wordsOf(html).trim().slice(0, 400)}`);
}

const fileWith = (text: string): string => {
  const path = globSync('**/*.{yaml,mdx}', { cwd: STORY }).find((each) =>
    readFileSync(join(STORY, each), 'utf8').includes(text),
  );
  assert.ok(path, `the invented story holds ${text}`);
  return join(STORY, path);
};

/** Replaces words that are in one file of the story, as an author who saves it. */
function swap(from: string, to: string): void {
  const file = fileWith(from);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(from, () => to),
  );
}

/** What the page of an error is called; the report itself goes to the browser's overlay. */
const REFUSED = 'AstroUserError';

const CALL = '/letters/the-telephone-call/';
const ADDED = join(STORY, 'chapters/aftermath/added.mdx');
const chapter = (title: string): string =>
  `---\ntitle: ${title}\norder: 4\nsummary: Short.\nshort: [{ says: Short., claims: [] }]\nchecked: 1999-12-31\n---\n` +
  '## A part {#a-part}\n\nThese words were added.\n';

/** Edits, one after another: each is shown by a page, or explained by it. */
const edits: readonly [title: string, edit: () => void, address: string, shows: string][] = [
  [
    'prose',
    () => swap('Nobody is to mention the ferry.', 'Nobody is to mention the boat.'),
    CALL,
    'mention the boat',
  ],
  ['prose again', () => swap('mention the boat', 'mention the raft'), CALL, 'mention the raft'],
  [
    'a chapter’s title',
    () => swap('title: The telephone call\norder', 'title: A call\norder'),
    CALL,
    'A call</h1>',
  ],
  [
    'a claim',
    () => swap('says: Both towns', 'says: The two towns'),
    '/topics/oil/',
    'The two towns',
  ],
  [
    'YAML that cannot be read',
    () => swap('says: The two towns', 'says: "The two towns'),
    '/topics/oil/',
    REFUSED,
  ],
  [
    'the same, mended',
    () => swap('says: "The two towns', 'says: The two towns'),
    '/topics/oil/',
    'The two towns',
  ],
  ['MDX that cannot be read', () => swap('mention the raft', 'mention <Q id="x">'), CALL, REFUSED],
  ['the other pages meanwhile', () => undefined, '/topics/oil/', 'The two towns'],
  ['the other chapters', () => undefined, '/letters/the-first-letter/', 'first letter</h1>'],
  ['the same, mended', () => swap('mention <Q id="x">', 'mention a raft'), CALL, 'mention a raft'],
  ['a reference to nothing', () => swap('speaker: halvard\n', 'speaker: halvart\n'), CALL, REFUSED],
  [
    'the same, mended',
    () => swap('speaker: halvart\n', 'speaker: halvard\n'),
    CALL,
    'mention a raft',
  ],
  [
    'a new chapter',
    () => writeFileSync(ADDED, chapter('The chapter added')),
    '/aftermath/added/',
    'These words were added',
  ],
  [
    'a chapter renamed',
    () => renameSync(ADDED, ADDED.replace('added', 'moved')),
    '/aftermath/moved/',
    'These words were added',
  ],
  ['the list after it', () => undefined, '/', '/aftermath/moved/'],
  [
    'a new person',
    () => swap('north-wire:\n', 'gull:\n  name: The Gull\n  kind: outlet\nnorth-wire:\n'),
    '/people/gull/',
    'The Gull</h1>',
  ],
];

before(async () => {
  rmSync('.build/dev', { recursive: true, force: true });
  cpSync(FIXTURE_STORY, STORY, { recursive: true });
  // It starts on a story that has a fault, and shows it once the fault is mended.
  swap('speaker: halvard\n', 'speaker: halvart\n');
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', String(PORT), '--host', '127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: STORY,
      OUT_DIR: '.build/dev/out',
      CACHE_DIR: '.build/dev/cache',
    },
  });
  await expectShown('/', REFUSED);
  swap('speaker: halvart\n', 'speaker: halvard\n');
  await expectShown('/', 'The Lighthouse Letters');
});

after(() => {
  server.kill();
  rmSync('.build/dev', { recursive: true, force: true });
});

test('in dev every change of the content is shown or explained, and stays so', async () => {
  for (const [title, edit, address, shows] of edits) {
    edit();
    await expectShown(address, shows);
    await wait(AGAIN_MS);
    assert.ok((await read(address)).includes(shows), `${title} is still shown`);
  }
});

test('in dev a page that was deleted is gone', async () => {
  rmSync(ADDED.replace('added', 'moved'));
  const end = Date.now() + PATIENCE_MS;
  while ((await read('/')).includes('/aftermath/moved/') && Date.now() < end) await wait(50);
  assert.doesNotMatch(await read('/'), /\/aftermath\/moved\//u);
});
