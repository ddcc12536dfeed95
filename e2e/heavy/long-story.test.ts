import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { inventStory } from '../../src/commands/bench/invent-story.ts';
import { writeStory } from '../../src/commands/bench/write-story.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { addressOf, listPairs } from '../../src/ledger/list-pairs.ts';
import { knownAddresses } from '../../src/model/known-addresses.ts';
import { listPartPages } from '../../src/model/list-part-pages.ts';
import { listPassages } from '../../src/model/list-passages.ts';
import type { Story } from '../../src/model/story.ts';
import { runBuild } from '../project/run-build.ts';

/** Chapters with which every list is too long for one page. */
const CHAPTERS = 310;

/** The most that a page weighs with brotli, and how long one has to be to weigh so much. */
const [MOST_BYTES, SHORT] = [60_000, 200_000];

const FOLDER = '.build/long-story';
const [STORY, OUT] = [join(FOLDER, 'story'), join(FOLDER, 'out')];

/** What is asked of a built page: its weight with brotli if it may be too much, and its ids. */
interface Page {
  bytes: number;
  ids: ReadonlySet<string | undefined>;
}

function readPage(path: string): Page {
  const html = readFileSync(join(OUT, path), 'utf8');
  return {
    bytes: html.length > SHORT ? brotliCompressSync(html).length : 0,
    ids: new Set([...html.matchAll(/ id="?(?<id>[^\s">]+)/gu)].map(({ groups }) => groups?.['id'])),
  };
}

/** The built pages by address. */
const pages = new Map<string, Page>();

/** The story as the build reads it. */
const readStory = (): Story => checkContent(STORY).story ?? assert.fail('there is no story');

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  writeStory(STORY, inventStory(CHAPTERS));
  const { code, output } = runBuild(STORY, OUT);
  assert.equal(code, 0, output);
  for (const path of globSync('**/index.html', { cwd: OUT }))
    pages.set(`/${path.replace('index.html', '')}`, readPage(path));
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

test('no page of a long story weighs more than 60 kB', () => {
  assert.ok(pages.size > 3_000);
  const heavy = [...pages].filter(([, { bytes }]) => bytes > MOST_BYTES);
  assert.deepEqual(
    heavy.map(([address]) => address),
    [],
  );
});

test('every list has several pages, which are in the sitemap and are cited', () => {
  const sitemap = readFileSync(join(OUT, 'sitemap.xml'), 'utf8');
  const { accounts, sources, ...cited } = listPartPages(readStory());
  const concordance = [...pages.keys()]
    .filter((address) => /^\/concordance\/./u.test(address))
    .map((address) => ({ address }));
  for (const [list, parts] of Object.entries({ accounts, sources, concordance, ...cited })) {
    assert.ok(parts.length > 1, list);
    for (const { address } of parts) {
      assert.ok(pages.has(address), address);
      assert.ok(sitemap.includes(`<loc>https://example.org${address}</loc>`), address);
      assert.equal(pages.has(`/cite${address}`), list in cited, address);
    }
  }
});

test('every address that is published, linked to or found is there', () => {
  const story = readStory();
  const addresses = new Set([
    ...listPairs(story).map(addressOf),
    ...knownAddresses(story),
    ...listPassages(story).map(({ address }) => address),
  ]);
  const missing = [...addresses].filter((address) => {
    const [page = '', id] = address.split('#');
    const ids = pages.get(page)?.ids;
    return !ids || (id !== undefined && !ids.has(id));
  });
  assert.deepEqual(missing, []);
});
