import { relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { lineOf } from '../html/html-tree.ts';
import { type BuiltPage, withPlaces } from './built-pages.ts';
import { findInlineFaults, policyOf } from './page-policy.ts';
import { nameFonts } from './name-fonts.ts';

/** What every head begins with. What follows it governs all the rest. */
const BEGINNING = '<meta charset="utf-8">';

const nameOf = ({ file }: BuiltPage): string => relative(process.cwd(), file);

function insertIntoHead(page: BuiltPage, markup: string): string {
  if (!page.html.includes(BEGINNING))
    throw new AstroError(
      `${nameOf(page)} has no ${BEGINNING}, after which its policy is written.`,
      'Begin the head with it, as src/layouts/BaseLayout.astro does.',
    );
  return page.html.replace(BEGINNING, () => `${BEGINNING}${markup}`);
}

/**
 * What is inside a page that its policy does not allow, a line for each.
 * @param scripts the texts of the scripts that may be inside a page.
 */
export function listInlineFaults(page: BuiltPage, scripts: readonly string[]): string[] {
  if (findInlineFaults(page.root, scripts).length === 0) return [];
  return findInlineFaults(withPlaces(page).root, scripts).map(
    ({ element, message }) => `${nameOf(page)}:${lineOf(element)}  <${element.tagName}> ${message}`,
  );
}

/**
 * Ends the build where pages hold code that their policy does not allow.
 * @throws AstroError with all that was found.
 */
export function refuseInline(faults: readonly string[]): void {
  if (faults.length > 0)
    throw new AstroError(
      'Pages hold code or styles that their policy does not allow.',
      faults.join('\n'),
    );
}

/**
 * The text of a built page with its content security policy in its head, and then the names of
 * its fonts.
 * @param fonts the addresses of the font files.
 * @throws AstroError where a page cannot have them.
 */
export function withHead(page: BuiltPage, fonts: readonly string[]): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(page.root)}">`;
  return insertIntoHead(page, `${policy}${nameFonts(page.root, fonts)}`);
}
