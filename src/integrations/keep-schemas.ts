import type { AstroIntegration } from 'astro';
import { contentFolder } from '../model/content-folder.ts';
import { readContent } from '../model/read-content.ts';
import { isAuthored, writeSchemas } from '../model/write-schemas.ts';

/**
 * How long a burst of changes is gathered, in milliseconds: a change of branch writes many files.
 */
const GATHER_MS = 200;

/**
 * In `dev`, keeps the ids that editors propose up to date: at the start, and after each change of a
 * record.
 */
export const keepSchemas = (): AstroIntegration => ({
  name: 'keep-schemas',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = contentFolder();
      const write = () => {
        writeSchemas(folder, readContent(folder));
      };
      write();
      let timer: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!isAuthored(folder, path) || !path.endsWith('.yaml')) return;
        clearTimeout(timer);
        timer = setTimeout(write, GATHER_MS);
      });
    },
  },
});
