import type { APIRoute } from 'astro';
import { publishedAt } from '~/model/describe-page.ts';
import { sitemapFile } from '~/model/routes.ts';

/** What search engines may read: all. Where the site is published is known, it names the sitemap. */
export const GET: APIRoute = ({ locals }) => {
  const { address } = locals.story.site;
  const sitemap = address ? `Sitemap: ${publishedAt(address, sitemapFile)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
