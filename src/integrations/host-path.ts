import type { AstroIntegration } from 'astro';

/** A path on a host with a slash at both ends: `/` is the host itself. */
export const asBase = (path: string): string => `/${path}/`.replaceAll(/\/{2,}/gu, '/');

/**
 * Decides where the site lives on its host: scripts and styles are built for that path, and
 * `prefix-addresses.ts` puts it before all other addresses. In `dev` the site is at the root.
 */
export const hostPath = (path: string): AstroIntegration => ({
  name: 'host-path',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'dev') updateConfig({ base: asBase(path) });
    },
  },
});
