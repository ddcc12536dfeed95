import type { AstroIntegration } from 'astro';
import { contentFolder } from '../model/content-folder.ts';
import { isAuthored } from '../model/write-schemas.ts';

/** What the development server of an integration's hook is, as far as it is used here. */
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Astro's own word to its environments that the addresses of pages have to be listed anew. */
const CONTENT_CHANGED = 'astro:content-changed';

/**
 * How long a burst of changes is gathered, in milliseconds: an editor writes several files at once.
 */
const GATHER_MS = 40;

/**
 * What Astro writes once it has read a changed text: its entries, and the modules that render them.
 * A renamed text is not found until the modules that hold the old ones are loaded anew, see
 * https://github.com/withastro/astro/issues/17991. May go when dev-server.test.ts passes without.
 */
const STORE = /[\\/]\.astro[\\/](?:data-store\.json|content-modules\.mjs)$/u;

/**
 * Loads the pages again; with `isStoreNew`, also the modules that still hold Astro's old entries.
 */
function reload(server: Server, isStoreNew: boolean): void {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name === 'client') continue;
    environment.hot.send(CONTENT_CHANGED, {});
    if (isStoreNew) environment.hot.send({ type: 'full-reload' });
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/**
 * In `dev`, loads the pages again when a file of the content changes. Astro does so for the texts,
 * which are its collections; records it does not know.
 */
export const reloadContent = (): AstroIntegration => ({
  name: 'reload-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = contentFolder();
      let timer: NodeJS.Timeout | undefined;
      // The content may be outside the project, where nothing watches it yet.
      server.watcher.add(folder);
      let isStoreNew = false;
      server.watcher.on('all', (_event, path) => {
        const isStore = STORE.test(path);
        if (!isStore && !isAuthored(folder, path)) return;
        isStoreNew ||= isStore;
        clearTimeout(timer);
        timer = setTimeout(() => {
          reload(server, isStoreNew);
          isStoreNew = false;
        }, GATHER_MS);
      });
    },
  },
});
