import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Has a build take less memory. V8 lets what is used no more grow to several times what is used,
 * and a process that was large once stays so. With this much more than what is used, a build of
 * 310 chapters takes 1.4 GB instead of 2.4, and a tenth more time.
 */
const GROWTH = '--heap-growing-percent=30';

/** Keeps the memory of a build small: it is the first integration, so that it holds for all. */
export const spareMemory = (): AstroIntegration => ({
  name: 'spare-memory',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') setFlagsFromString(GROWTH);
    },
  },
});
