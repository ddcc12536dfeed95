import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import send from 'send';

/** Serves the search index of the last build in `dev`, where none is built. */
export function serveSearchIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'serve-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(outDir, 'pagefind');
        if (existsSync(folder))
          server.middlewares.use('/pagefind', (request, response) => {
            const [path = ''] = (request.url ?? '').split('?');
            send(request, path, { root: folder }).pipe(response);
          });
        else logger.warn('There is no search index yet: npm run build writes one.');
      },
    },
  };
}
