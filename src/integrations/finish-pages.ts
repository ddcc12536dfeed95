import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-search-index.ts';
import { readBuiltPages } from './built-pages.ts';
import { checkBuiltPages } from './check-built-pages.ts';
import { writeHeads } from './write-heads.ts';

/** The one script that is inside the pages, so that it runs before the first paint. */
const FIRST_PAINT = new URL('../components/enhancement/first-paint.js', import.meta.url);

/**
 * Finishes the built pages: checks them, writes their heads, and makes the search index. They are
 * read once. The heads are written into lines that are there, so the lines of issues stay right.
 */
export const finishPages = (): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const pages = readBuiltPages(folder);
      await checkBuiltPages(folder, pages);
      const fonts = globSync('_astro/*.woff2', { cwd: folder });
      writeHeads(pages, fonts, readFileSync(FIRST_PAINT, 'utf8'));
      logger.info(`${await buildSearchIndex(folder, pages)} passages indexed.`);
    },
  },
});
