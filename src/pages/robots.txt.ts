import type { APIRoute } from 'astro';
import { publishedAt } from '~/model/describe-page.ts';
import { sitemapFile } from '~/model/routes.ts';

/** What search engines may read: all. It names the sitemap of a site that has an address. */
export const GET: APIRoute = ({ locals }) => {
  const { address } = locals.story.site;
  const sitemap = address ? `Sitemap: ${publishedAt(address, sitemapFile)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
