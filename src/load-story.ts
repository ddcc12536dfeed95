import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { checkContent } from './checks/check-content.ts';
import { type BuildReport, checkOnce } from './checks/check-once.ts';
import { hasErrors } from './checks/issue.ts';
import { keepsPage } from './checks/keeps-page.ts';
import { reportToTerminal } from './checks/report-to-terminal.ts';
import { speak } from './labels/labels.ts';
import { contentFolder } from './model/content-folder.ts';
import { siteLanguage } from './model/site-language.ts';
import type { Story } from './model/story.ts';

/** What `dev` has read last, and the stamp of the files it was read from. */
let last: { stamp: string; report: BuildReport } | undefined;

/** A word that changes when a file of a folder is written, renamed, added or deleted. */
const stampOf = (folder: string): string =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.ctimeMs}`)
    .join('\n');

/** What the files of a folder hold now, drafts included; read anew when one has changed. */
function readNow(folder: string): BuildReport {
  // The stamp is taken before reading: a file that changes meanwhile changes the next stamp.
  const stamp = stampOf(folder);
  if (last?.stamp !== stamp) {
    const { issues, story } = checkContent(folder, { withDrafts: true });
    last = { stamp, report: { issues, story } };
    if (hasErrors(issues)) console.warn(reportToTerminal(issues));
  }
  return last.report;
}

/**
 * The story that was checked: the one door from the content to the pages. A build reads it once; in
 * `dev` it is read anew when a file has changed, drafts included.
 * @param page the path of the page that is to be printed from it.
 * @throws AstroError with the whole report where the content has errors that keep the page.
 */
export function loadStory(page?: string): Story {
  const isDev = import.meta.env.DEV;
  const folder = contentFolder();
  // The pages are a program of their own, in which reading the content elsewhere sets no language.
  speak(siteLanguage(folder));
  const { issues, story } = isDev ? readNow(folder) : checkOnce(folder);
  const keeps = isDev ? keepsPage(issues, folder, page) : hasErrors(issues);
  if (!story || keeps) {
    throw new AstroError('The content has errors.', reportToTerminal(issues));
  }
  return story;
}
