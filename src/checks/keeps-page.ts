import { relative } from 'node:path';
import { type Issue, hasErrors } from './issue.ts';

/** The chapter that a file holds, with its part; undefined for any other file. */
const chapterIn = (file: string, folder: string): string | undefined =>
  /^chapters\/([^/]+\/[^/]+)\.mdx$/u.exec(relative(folder, file).replaceAll('\\', '/'))?.[1];

/**
 * Whether errors keep a page from being shown in `dev`: a broken chapter keeps its own, so that one
 * half-written text stops nobody else. An error anywhere else may be seen on any page.
 * @param page the path of the page, as it was asked for; undefined for the list of all pages.
 */
export const keepsPage = (issues: readonly Issue[], folder: string, page?: string): boolean =>
  issues
    .filter((found) => hasErrors([found]))
    .some(({ file }) => {
      const chapter = chapterIn(file, folder);
      return chapter === undefined || (page?.endsWith(`/${chapter}/`) ?? false);
    });
