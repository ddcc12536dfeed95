import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { checkOnce } from '../checks/check-once.ts';
import { hasErrors } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/report-to-terminal.ts';
import { report } from '../checks/report.ts';
import { contentFolder } from '../model/content-folder.ts';
import { endBuild } from './end-build.ts';
import { whyNoContent } from './refuse-folders.ts';

/**
 * Checks the content before Astro reads it: a build with errors stops here, with all of them in one
 * report.
 */
export const checkStory = (): AstroIntegration => ({
  name: 'check-story',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command === 'preview') return;
      const refused = whyNoContent(process.env['CONTENT_DIR']);
      if (refused) await endBuild(refused);
      const folder = contentFolder();
      const { issues } = command === 'build' ? checkOnce(folder) : checkContent(folder);
      if (issues.length === 0) return;
      if (command !== 'build') {
        logger.warn(`\n${reportToTerminal(issues)}`);
        return;
      }
      await report(issues);
      if (hasErrors(issues)) await endBuild();
    },
  },
});
