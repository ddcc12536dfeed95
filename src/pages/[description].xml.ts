import type { APIRoute } from 'astro';
import { loadStory } from '~/load-story.ts';
import { openSearch, searchedSite } from '~/model/describe-search.ts';
import { openSearchFile } from '~/model/routes.ts';

/** The description of the search; none for a site without an address. */
export function getStaticPaths() {
  const site = searchedSite(loadStory().site);
  const description = openSearchFile.replace(/^\/|\.xml$/gu, '');
  return site ? [{ params: { description }, props: { text: openSearch(site) } }] : [];
}

/** The description, as a file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
