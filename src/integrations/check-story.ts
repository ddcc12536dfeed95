import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '../checks/check-content.ts';
import { formatReport, hasErrors } from '../checks/format-report.ts';
import { contentFolder } from '../model/content-folder.ts';

/** Checks the content before Astro reads it: a build with errors stops here, with all of them in one report. */
export const checkStory = (): AstroIntegration => ({
  name: 'check-story',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      const { issues } = checkContent(contentFolder(), { withDrafts: command !== 'build' });
      if (command === 'preview' || issues.length === 0) return;
      const report = formatReport(issues);
      if (hasErrors(issues) && command === 'build')
        throw new AstroError('The content has errors.', report);
      logger.warn(`\n${report}`);
    },
  },
});
