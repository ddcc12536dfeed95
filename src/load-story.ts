import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { type ContentReport, checkContent } from './checks/check-content.ts';
import { hasErrors } from './checks/issue.ts';
import { keepsPage } from './checks/keeps-page.ts';
import { reportToTerminal } from './checks/report-to-terminal.ts';
import { contentFolder } from './model/content-folder.ts';
import type { Story } from './model/story.ts';

/** What was read last, and the stamp of the files it was read from. */
let last: { stamp: string; report: ContentReport } | undefined;

/** A word that changes when a file of a folder is written, renamed, added or deleted. */
const stampOf = (folder: string): string =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.ctimeMs}`)
    .join('\n');

/**
 * The story that was checked: the one door from the content to the pages. A build reads it once; in
 * `dev` it is read anew when a file has changed, drafts included.
 * @param page the path of the page that is to be printed from it.
 * @throws AstroError with the whole report where the content has errors that keep the page.
 */
export function loadStory(page?: string): Story {
  const isDev = import.meta.env.DEV;
  const folder = contentFolder();
  // The stamp is taken before reading: a file that changes meanwhile changes the next stamp.
  const stamp = isDev ? stampOf(folder) : '';
  if (last?.stamp !== stamp) {
    last = { stamp, report: checkContent(folder, { withDrafts: isDev }) };
    if (isDev && hasErrors(last.report.issues)) console.warn(reportToTerminal(last.report.issues));
  }
  const { issues, story } = last.report;
  const keeps = isDev ? keepsPage(issues, folder, page) : hasErrors(issues);
  if (!story || keeps) {
    throw new AstroError('The content has errors.', reportToTerminal(issues));
  }
  return story;
}
