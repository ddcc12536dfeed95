import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type InventedStory, chapterPath, inventStory } from './bench/invent-story.ts';
import { type Taken, measureCommand } from './bench/measure-command.ts';
import { type Weights, weighSite } from './bench/measure-site.ts';
import { PEER_BUILDS, type PeerName, writePeer } from './bench/write-peers.ts';
import { writeStory } from './bench/write-story.ts';

// Builds invented stories beside Starlight, with a sidebar of one entry, and Eleventy with
// Pagefind: `npm run bench:build [-- 20 200 1000]`. All build the same text in one run; ours has
// the records with their pages too, the others as lists below the chapters. The others are
// installed into a temporary folder. It asserts nothing: seconds are the machine's, and ratios what
// counts.

const SIZES = [20, 200, 1000];
const PEERS: readonly PeerName[] = ['starlight', 'eleventy'];

/** What one maker of sites took for a number of chapters. */
interface Row extends Taken, Weights {
  chapters: number;
  maker: string;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const node = process.execPath;

/** Installs the others once, each beside a folder for its text. */
async function installPeers(story: InventedStory): Promise<void> {
  for (const peer of PEERS) {
    writePeer(join(folder, peer), peer, story);
    await measureCommand(['npm', 'install', '--no-audit', '--no-fund'], join(folder, peer));
  }
}

/** Builds ours from nothing, and once more after a change of one line. */
async function measureOurs(chapters: number, story: InventedStory): Promise<Row[]> {
  const [content, site, cache] = ['content', 'site', 'cache'].map((name) => join(folder, name));
  const env = { CONTENT_DIR: content ?? '', OUT_DIR: site ?? '', CACHE_DIR: cache ?? '' };
  writeStory(env.CONTENT_DIR, story);
  const build = [node, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
  const check = [node, resolve('src/commands/run.mjs'), 'check-content'];
  const checked = await measureCommand(check, process.cwd(), env);
  const first = await measureCommand(build, process.cwd(), env);
  const [chapter] = story.chapters;
  if (chapter)
    appendFileSync(
      join(env.CONTENT_DIR, `chapters/${chapterPath(chapter)}.mdx`),
      '\nOne line more.\n',
    );
  const again = await measureCommand(build, process.cwd(), env);
  const weights = weighSite(env.OUT_DIR);
  const row = (maker: string, taken: Taken): Row => ({ chapters, maker, ...taken, ...weights });
  return [
    row('this project', first),
    row('— one line changed', again),
    row('— check:content', checked),
  ];
}

/** Builds with another maker, from nothing. */
async function measurePeer(chapters: number, peer: PeerName, story: InventedStory): Promise<Row> {
  const cwd = join(folder, peer);
  for (const path of ['dist', 'text', 'src/content', '.astro', 'node_modules/.astro'])
    rmSync(join(cwd, path), { recursive: true, force: true });
  writePeer(cwd, peer, story);
  const taken: Taken = { cpu: 0, memory: 0 };
  for (const args of PEER_BUILDS[peer]) {
    const { cpu, memory } = await measureCommand([node, ...args], cwd);
    taken.cpu += cpu;
    taken.memory = Math.max(taken.memory, memory);
  }
  return { chapters, maker: peer, ...taken, ...weighSite(join(cwd, 'dist')) };
}

/** A row as it is printed, with its ratios to Starlight's. */
function shown(row: Row, rows: readonly Row[]) {
  const starlight = rows.find(
    (other) => other.chapters === row.chapters && other.maker === 'starlight',
  );
  const perPage = ({ cpu, pages }: Row) => (cpu / pages) * 1000;
  const ratio = (value: (each: Row) => number) =>
    starlight ? Number((value(row) / value(starlight)).toFixed(2)) : NaN;
  return {
    chapters: row.chapters,
    maker: row.maker,
    pages: row.pages,
    'CPU s': Number(row.cpu.toFixed(1)),
    'ms a page': Number(perPage(row).toFixed(1)),
    'x Starlight': ratio(perPage),
    'peak MB': Math.round(row.memory),
    'x Starlight ': ratio(({ memory }) => memory),
    'page kB': Number((row.mean / 1000).toFixed(1)),
    'heaviest kB': Number((row.heaviest / 1000).toFixed(1)),
    'heaviest page': row.heaviestPage,
    'index MB': Number((row.index / 1e6).toFixed(1)),
  };
}

const given = process.argv.slice(2).map(Number);
const rows: Row[] = [];
try {
  for (const chapters of given.length > 0 ? given : SIZES) {
    const story = inventStory(chapters);
    if (rows.length === 0) await installPeers(story);
    for (const name of ['content', 'site', 'cache'])
      rmSync(join(folder, name), { recursive: true, force: true });
    rows.push(...(await measureOurs(chapters, story)));
    for (const peer of PEERS) rows.push(await measurePeer(chapters, peer, story));
    console.table(rows.map((row) => shown(row, rows)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
