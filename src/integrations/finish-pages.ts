import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { writeCards } from '../cards/write-cards.ts';
import { checkContent } from '../checks/check-content.ts';
import { listArrivals, listRedirects } from '../ledger/list-arrivals.ts';
import { listCorrections } from '../ledger/list-corrections.ts';
import { contentFolder } from '../model/content-folder.ts';
import { cardsOf } from '../model/list-cards.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { readBuiltPages } from './built-pages.ts';
import { checkBuiltPages } from './check-built-pages.ts';
import { endWithReason } from './end-build.ts';
import { prefixAddresses } from './prefix-addresses.ts';
import { tellArrivals } from './tell-arrivals.ts';
import { tellCorrections } from './tell-corrections.ts';
import { trimPages } from './trim-pages.ts';
import { writeHeaders } from './write-headers.ts';
import { writeHeads } from './write-heads.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

/** The scripts that are inside pages, so that they run before what is after them is painted. */
const inlineScripts = (): string[] => {
  const cwd = fileURLToPath(new URL('../components', import.meta.url));
  return globSync('**/*.inline.js', { cwd }).map((path) => readFileSync(join(cwd, path), 'utf8'));
};

/** What a site pays that does not say where it is published. */
const WITHOUT_ADDRESS =
  'site.yaml has no address. Until it has, no page names its canonical address, shared links name ' +
  'none either, copied links are those of the host, browsers cannot add the search, and there is ' +
  'no sitemap and no feed.';

/** What pages are finished with. */
interface Finishing {
  /** The path on its host below which the site lives. */
  base: string;
  /** The folder that is kept between builds. */
  cache: string;
  logger: AstroIntegrationLogger;
}

/** Does what is done to the pages of a built folder, and says how many passages are indexed. */
async function finish(folder: string, { base, cache, logger }: Finishing): Promise<void> {
  const { story } = checkContent(contentFolder(), { withDrafts: false });
  if (!story) throw new AstroError('The content has no site record.', 'Write content/site.yaml.');
  // Before the check, because pages lead to them.
  const cards = await writeCards(folder, [...cardsOf(story).values()], join(cache, 'cards'));
  logger.info(`${cards.all} cards, ${cards.drawn} of them drawn anew.`);
  const read = readBuiltPages(folder);
  const told = tellCorrections(tellArrivals(read, listArrivals(story)), listCorrections(story));
  const pages = prefixAddresses(told, base);
  await checkBuiltPages(folder, pages, base);
  writeRedirects(folder, listRedirects(story), base);
  writeSitemap(folder, pages, story);
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const scripts = globSync('_astro/*.js', { cwd: folder }).map(textOf);
  const fonts = globSync('_astro/*.woff2', { cwd: folder }).map((path) => base + path);
  writeHeads(trimPages(pages, scripts), fonts, inlineScripts());
  if (story.site.address === null) logger.warn(WITHOUT_ADDRESS);
  logger.info(`${await buildSearchIndex(folder, story, read)} passages indexed.`);
  // After the index, because it names a file of it.
  writeHeaders(folder, base);
}

/**
 * Finishes the built pages: draws their cards, tells what became of old addresses and what was
 * corrected, puts the path of the site before addresses, checks the pages, writes their heads and
 * the sitemap, and makes the search index. They are read once. All is written into lines that are
 * there, so the lines of issues stay right.
 */
export const finishPages = (): AstroIntegration => {
  let base = '/';
  let cache = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          await finish(fileURLToPath(dir), { base, cache, logger });
        } catch (fault) {
          await endWithReason(fault);
        }
      },
    },
  };
};
