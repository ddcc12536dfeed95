import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Passage } from '../model/passage.ts';
import { writeSearchIndex } from '../integrations/build-search-index.ts';
import { createSearch } from '../components/search/search-engine.ts';
import { type Pagefind, loadPagefind } from '../components/search/load-pagefind.ts';
import { generatePassages } from './bench/generate-passages.ts';
import { vocabularySize, wordAt } from './bench/invent-words.ts';

// Measures the search over invented chapters beside plain Pagefind and MiniSearch on the same
// passages: `npm run bench:search [-- 20 200 …]`. All run in this process, so times are of
// searching alone, without drawing; bytes are those of the files asked for, with brotli. It asserts
// nothing: times are the machine's.

const SIZES = [20, 200, 1000, 5000];
const QUERIES = 40;
const SHOWN = 6;

/** What one engine took for a number of chapters. */
interface Measured {
  chapters: number;
  engine: string;
  'first query kB': number;
  'first query ms': number;
  'warm median ms': number;
  'warm p95 ms': number;
}

let bytes = 0;

/** Answers what an engine in this process asks for with the files of a folder, and counts them. */
function serve(folder: string): void {
  // The little of a browser that Pagefind looks at.
  const page = { querySelector: () => null, currentScript: null };
  Object.assign(globalThis, { document: page, location: { href: 'https://bench.example/' } });
  Object.assign(globalThis, { window: globalThis });
  globalThis.fetch = (asked) => {
    const [path = ''] = String(asked instanceof Request ? asked.url : asked).split('?');
    const file = readFileSync(join(folder, path.slice(path.lastIndexOf('/pagefind/'))));
    bytes += brotliCompressSync(file).length;
    return Promise.resolve(new Response(file));
  };
}

/** Queries of two words that the chapters have, the same in every run. */
const queriesFor = (chapters: number): string[] =>
  Array.from({ length: QUERIES }, (_, at) => {
    const word = (step: number) => wordAt((at * step * 31) % vocabularySize(chapters));
    return `${word(1)} ${word(7)}`;
  });

/** Times the first query, and then each of the others. */
async function time(
  engine: string,
  chapters: number,
  search: (query: string) => Promise<unknown>,
): Promise<Measured> {
  const [first = '', ...others] = queriesFor(chapters);
  bytes = 0;
  const start = performance.now();
  await search(first);
  const cold = performance.now() - start;
  const firstBytes = bytes;
  for (const query of others) await search(query);
  const times: number[] = [];
  for (const query of others) {
    const begun = performance.now();
    await search(query);
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? NaN).toFixed(1));
  return {
    chapters,
    engine,
    'first query kB': Math.round(firstBytes / 100) / 10,
    'first query ms': Math.round(cold),
    'warm median ms': at(0.5),
    'warm p95 ms': at(0.95),
  };
}

/** Where the files of a search in a folder are, for code in this process. */
const addressOf = (folder: string) => `${pathToFileURL(join(folder, 'pagefind')).href}/`;

async function measureOurs(chapters: number, folder: string): Promise<Measured> {
  const search = createSearch(addressOf(folder));
  return time('this search', chapters, async (query) => {
    const found = await search.search({ query, asTyped: false, filters: {}, order: 'best' });
    if (found?.kind === 'found')
      await search.load(found.hits.slice(0, SHOWN).map(({ passage }) => passage));
  });
}

async function measurePagefind(chapters: number, folder: string): Promise<Measured> {
  let pagefind: Promise<Pagefind> | undefined;
  return time('plain Pagefind', chapters, async (query) => {
    pagefind ??= loadPagefind(addressOf(folder), 1);
    const { results } = await (await pagefind).search(query);
    await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  });
}

async function measureMiniSearch(
  chapters: number,
  passages: readonly Passage[],
): Promise<Measured> {
  const options = {
    idField: 'address',
    fields: ['title', 'text'],
    storeFields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  };
  const made = new MiniSearch<Passage>(options);
  made.addAll(passages);
  const stored = JSON.stringify(made);
  let loaded: MiniSearch<Passage> | undefined;
  return time('MiniSearch', chapters, async (query) => {
    if (!loaded) {
      bytes += brotliCompressSync(stored).length;
      loaded = await MiniSearch.loadJSONAsync<Passage>(stored, options);
    }
    return loaded.search(query).slice(0, SHOWN);
  });
}

const given = process.argv.slice(2).map(Number);
const rows: Measured[] = [];
for (const chapters of given.length > 0 ? given : SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const passages = generatePassages(chapters);
  const before = performance.now();
  const search = { periods: [], forms: [], synonyms: [] };
  await writeSearchIndex(folder, { search, parts: [] }, passages);
  const built = Math.round((performance.now() - before) / 1000);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(
    `${chapters} chapters indexed in ${built} s, ${memory} MB in this process\n`,
  );
  serve(folder);
  rows.push(await measureOurs(chapters, folder));
  rows.push(await measurePagefind(chapters, folder));
  rows.push(await measureMiniSearch(chapters, passages));
  rmSync(folder, { recursive: true });
}
console.table(rows);
