import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listArrivals } from '../ledger/list-arrivals.ts';
import { listCorrections } from '../ledger/list-corrections.ts';
import type { Passage } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { sectionsReader } from './build-search-index.ts';
import { type BuiltPage, listBuiltPages, readBuiltPage } from './built-pages.ts';
import { openPageCheck, refusePages } from './check-built-pages.ts';
import { prefixAddresses } from './prefix-addresses.ts';
import { arrivalsTeller } from './tell-arrivals.ts';
import { correctionsTeller } from './tell-corrections.ts';
import { pageTrimmer } from './trim-pages.ts';
import { listInlineFaults, refuseInline, withHead } from './write-heads.ts';
import { sitemapEntry } from './write-sitemap.ts';

/** The scripts that are inside pages, so that they run before what is after them is painted. */
const inlineScripts = (): string[] => {
  const cwd = fileURLToPath(new URL('../components', import.meta.url));
  return globSync('**/*.inline.js', { cwd }).map((path) => readFileSync(join(cwd, path), 'utf8'));
};

/** What a page is called until all of them are finished. */
const FINISHED = '.finished';

/** What is known of the pages of a site when they are finished. */
export interface Finished {
  /** The sections of their texts, as they are found. */
  sections: Passage[];
  /** Their entries in the sitemap. */
  sitemap: string[];
}

/** Makes what finishes the text of a page: its styles, and its head. */
function textFinisher(folder: string, base: string): (page: BuiltPage) => string {
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const trim = pageTrimmer(globSync('_astro/*.js', { cwd: folder }).map(textOf));
  const fonts = globSync('_astro/*.woff2', { cwd: folder }).map((path) => base + path);
  return (page) => withHead(trim(page), fonts);
}

/**
 * Finishes the pages of a built folder one by one, so that no more than one is held at a time. Each
 * is written beside itself, and they take their places when all of them are right: the report of
 * those that are not says where in the built files its places are.
 * @param base the path of the site on its host, with a slash at both ends.
 */
export async function finishAllPages(
  folder: string,
  story: Story,
  base: string,
): Promise<Finished> {
  const paths = listBuiltPages(folder);
  const tellArrivals = arrivalsTeller(listArrivals(story));
  const tellCorrections = correctionsTeller(listCorrections(story));
  const sectionsOf = sectionsReader(story);
  const told = (page: BuiltPage) => prefixAddresses(tellCorrections(tellArrivals(page)), base);
  const finishText = textFinisher(folder, base);
  const scripts = inlineScripts();
  const check = openPageCheck(folder, base);
  const finished: Finished = { sections: [], sitemap: [] };
  const faults: string[] = [];
  for (const path of paths) {
    const built = readBuiltPage(folder, path);
    const page = told(built);
    finished.sections.push(...sectionsOf(built));
    finished.sitemap.push(sitemapEntry(page, story));
    check.read(page);
    faults.push(...listInlineFaults(page, scripts));
    writeFileSync(page.file + FINISHED, finishText(page));
  }
  if (!check.isPassed() || faults.length > 0) {
    for (const path of paths) rmSync(join(folder, path + FINISHED));
    const issues = paths.flatMap((path) => check.issuesOf(told(readBuiltPage(folder, path))));
    if (issues.length > 0) await refusePages(issues);
    refuseInline(faults);
  }
  for (const path of paths) renameSync(join(folder, path + FINISHED), join(folder, path));
  return finished;
}
