import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { lineOf } from '../html/html-tree.ts';
import type { BuiltPage } from './built-pages.ts';
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

function refuseInline(pages: readonly BuiltPage[], known: readonly string[]): void {
  const faults = pages.flatMap((page) =>
    findInlineFaults(page.root, known).map(
      ({ element, message }) =>
        `${nameOf(page)}:${lineOf(element)}  <${element.tagName}> ${message}`,
    ),
  );
  if (faults.length > 0)
    throw new AstroError(
      'Pages hold code or styles that their policy does not allow.',
      faults.join('\n'),
    );
}

/**
 * Writes into the head of every built page its content security policy, then the names of
 * its fonts.
 * @param fonts the addresses of the font files.
 * @param scripts the texts of the scripts that may be inside a page.
 * @throws AstroError where a page cannot have them, and where a page holds other code.
 */
export function writeHeads(
  pages: readonly BuiltPage[],
  fonts: readonly string[],
  scripts: readonly string[],
): void {
  refuseInline(pages, scripts);
  for (const page of pages) {
    const policy = `<meta http-equiv="content-security-policy" content="${policyOf(page.root)}">`;
    writeFileSync(page.file, insertIntoHead(page, `${policy}${nameFonts(page.root, fonts)}`));
  }
}
