import { rmSync, writeSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../model/content-folder.ts';
import { endBuild } from './end-build.ts';
import { realPath, whyNoOutput, whyNoPlace } from './refuse-folders.ts';
import { nextOf, replaceFolder, restoreFolder } from './replace-folder.ts';
import { takeTurn } from './take-turn.ts';

/** What ends a process from outside, with its number: Ctrl+C, a manager, a closed terminal. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/** What is added to a signal’s number to say by an exit code that it ended the process. */
const BY_SIGNAL = 128;

/** What a signal leaves behind, for who sent it or wonders what came of the build. */
const sayEnded = (signal: string): string =>
  `\nThe build was ended by ${signal} before its site was whole. The last good site is as it was.\n`;

/** Has something done when the process ends, also when a signal ends it. */
function atEnd(act: () => void): void {
  process.once('exit', act);
  for (const [signal, number] of Object.entries(SIGNALS))
    process.once(signal, () => {
      writeSync(process.stderr.fd, sayEnded(signal));
      process.exit(BY_SIGNAL + number);
    });
}

/**
 * Builds a site beside the last one, which it replaces once it is whole and checked: whatever stops
 * a build, the last good site stays. A folder that may not be replaced is refused. Builds of one
 * checkout wait for one another, because Astro’s own folder `.astro` is one for all of them.
 *
 * Pages that the checks refuse are kept beside the site until the next build: the report says where
 * in them its places are.
 * @param outDir the folder of the site, as it was named.
 */
export function replaceSite(outDir: string): AstroIntegration {
  const site = realPath(resolve(outDir));
  let isPrinted = false;
  return {
    name: 'replace-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const built = command === 'build' ? nextOf(site) : site;
        // In `dev` the pages of a build that runs meanwhile are no change to show.
        const watch = { ignored: [`${site}/**`, `${nextOf(site)}/**`] };
        updateConfig({ outDir: pathToFileURL(`${built}/`), vite: { server: { watch } } });
        if (command !== 'build') return;
        const contentDir = relative(root, contentFolder());
        const refused = whyNoPlace(root) ?? whyNoOutput({ contentDir, outDir, root });
        if (refused) await endBuild(refused);
        await takeTurn(fileURLToPath(new URL('.astro/building', config.root)), (pid) => {
          logger.info(`Another build runs, as process ${pid}. This one waits until it has ended.`);
        });
        const clear = () => rmSync(built, { recursive: true, force: true });
        restoreFolder(site);
        clear();
        atEnd(() => {
          if (!isPrinted) clear();
        });
      },
      'astro:build:generated': () => {
        isPrinted = true;
      },
      'astro:build:done': ({ logger }) => {
        replaceFolder(site);
        logger.info(`The site is whole, and in ${outDir}.`);
      },
    },
  };
}
