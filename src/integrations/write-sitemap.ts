import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, elementsOf } from '../html/html-tree.ts';
import { publishedAt } from '../model/describe-page.ts';
import { publishedDates } from '../model/page-dates.ts';
import { sitemapFile } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import type { BuiltPage } from './built-pages.ts';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Whether a page is for search engines, at this address and no other. */
function isListed({ root }: BuiltPage, whole: string): boolean {
  const elements = elementsOf(root);
  const valueOf = (tag: string, name: string, value: string, wanted: string) =>
    elements
      .filter((each) => each.tagName === tag && attributeOf(each, name) === value)
      .map((each) => attributeOf(each, wanted));
  return (
    valueOf('link', 'rel', 'canonical', 'href').includes(whole) &&
    !valueOf('meta', 'name', 'robots', 'content').includes('noindex')
  );
}

/**
 * The entry of a built page in the sitemap, if it is for search engines, with the day of the
 * edition in which its words last changed; of a page that no edition has published, without a day.
 * None without an address of the site.
 */
export function sitemapEntry(page: BuiltPage, { site, ledger }: Story): string {
  if (!site.address) return '';
  const whole = publishedAt(site.address, page.address);
  if (!isListed(page, whole)) return '';
  const dates = publishedDates(page.address, ledger);
  const lastmod = dates ? `<lastmod>${dates.modified}</lastmod>` : '';
  return `<url><loc>${escapeXml(whole)}</loc>${lastmod}</url>\n`;
}

const sitemapOf = (entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;

/**
 * Writes the sitemap; none without an address. It is made from the built pages: they say
 * themselves what they are.
 */
export function writeSitemap(folder: string, entries: readonly string[], { site }: Story): void {
  if (site.address) writeFileSync(join(folder, sitemapFile), sitemapOf(entries));
}
