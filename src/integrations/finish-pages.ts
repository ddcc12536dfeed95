import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { writeCards } from '../cards/write-cards.ts';
import { checkOnce } from '../checks/check-once.ts';
import { listRedirects } from '../ledger/list-arrivals.ts';
import { contentFolder } from '../model/content-folder.ts';
import { cardsOf } from '../model/list-cards.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { endWithReason } from './end-build.ts';
import { finishAllPages } from './page-finisher.ts';
import { removeUnprinted } from './remove-unprinted.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

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
  const { story } = checkOnce(contentFolder());
  if (!story) throw new AstroError('The content has no site record.', 'Write content/site.yaml.');
  removeUnprinted(folder, story);
  // Before the check, because pages lead to them.
  const cards = await writeCards(folder, [...cardsOf(story).values()], join(cache, 'cards'));
  logger.info(`${cards.all} cards, ${cards.drawn} of them drawn anew.`);
  const { sections, sitemap } = await finishAllPages(folder, story, base);
  writeRedirects(folder, listRedirects(story), base);
  writeSitemap(folder, sitemap, story);
  if (story.site.address === null) logger.warn(WITHOUT_ADDRESS);
  logger.info(`${await buildSearchIndex(folder, story, sections)} passages indexed.`);
  // After the index, because it names a file of it.
  writeHeaders(folder, base);
}

/**
 * Finishes the built pages: draws their cards, tells what became of old addresses and what was
 * corrected, puts the path of the site before addresses, checks the pages, writes their heads and
 * the sitemap, and makes the search index.
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
