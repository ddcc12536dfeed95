import { globSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { parsePage } from '../html/html-tree.ts';
import { type Measured, measureVisit } from './bench/measure-visit.ts';
import { minimalPage } from './bench/minimal-page.ts';
import { filesOf, serveCompressed } from './bench/serve-compressed.ts';
import { findBrowser } from './find-browser.ts';

// Measures built pages as a new reader meets them on a slow telephone, each beside its words in
// bare HTML: `npm run bench:page [-- /an/address/ …]`. It asserts nothing: times are the machine's.

const FOLDER = 'dist';
const RUNS = 5;

/** Where the bare page of an address is served. */
const BARE = '/bare-page';

const files = filesOf(FOLDER);

/** One page of each kind: the first in every folder of pages, and the pages like no other. */
function pagesOfKinds(): string[] {
  const addresses = globSync('**/index.html', { cwd: FOLDER })
    .toSorted()
    .map((path) => `/${path.replace(/index\.html$/u, '')}`);
  const kindOf = (address: string) =>
    address.replace(/[^/]+\/$/u, (name, at) => (at > 1 ? '' : name));
  return [...Map.groupBy(addresses, kindOf).values()].flatMap(([first]) => first ?? []);
}

const read = (address: string) => {
  if (!address.startsWith(BARE)) return files(address);
  const page = files(address.slice(BARE.length));
  return page && minimalPage(parsePage(String(page)));
};

const median = (visits: readonly Measured[], name: keyof Measured): number =>
  visits.map((visit) => visit[name]).toSorted((one, other) => one - other)[
    Math.floor(visits.length / 2)
  ] ?? NaN;

/** Visits a page and its bare page by turns, so that both meet the same machine. */
async function measurePage(browser: Browser, origin: string, address: string) {
  const full: Measured[] = [];
  const bare: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    full.push(await measureVisit(browser, `${origin}${address}`));
    bare.push(await measureVisit(browser, `${origin}${BARE}${address}`));
  }
  const [paint, barePaint] = [median(full, 'largestPaint'), median(bare, 'largestPaint')];
  return {
    page: address,
    'LCP ms': Math.round(paint),
    'FCP ms': Math.round(median(full, 'firstPaint')),
    'bare LCP ms': Math.round(barePaint),
    ratio: Number((paint / barePaint).toFixed(2)),
    shift: Number(median(full, 'shift').toFixed(4)),
    bytes: median(full, 'bytes'),
    'bare bytes': median(bare, 'bytes'),
  };
}

const executablePath = await findBrowser();
const { server, origin } = await serveCompressed(read);
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
});
const given = process.argv.slice(2);
const rows = [];
for (const address of given.length > 0 ? given : pagesOfKinds()) {
  rows.push(await measurePage(browser, origin, address));
}
console.table(rows);
await browser.close();
server.close();
