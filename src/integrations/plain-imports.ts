import type { Plugin } from 'vite';

/** The module of Vite by which it imports what is asked for later. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Has scripts import what is asked for later as it is written. Vite would load its other files and
 * styles ahead, by a helper that every page had to carry: 0.5 kB for what one visit in many asks
 * for. Astro sets `modulePreload` for its own builds, so it is set here, not in the configuration.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
