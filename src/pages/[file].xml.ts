import type { APIRoute } from 'astro';
import { writeFeeds } from '~/facts/write-feeds.ts';
import { loadStory } from '~/load-story.ts';
import { openSearch, searchedSite } from '~/model/describe-search.ts';
import { feedFiles, openSearchFile } from '~/model/routes.ts';

/** The description of the search and the Atom feed; neither for a site without an address. */
export function getStaticPaths() {
  const story = loadStory();
  const site = searchedSite(story.site);
  const fileAt = (address: string, text: string) => ({
    params: { file: address.replace(/^\/|\.xml$/gu, '') },
    props: { text },
  });
  return site
    ? [
        fileAt(openSearchFile, openSearch(site)),
        fileAt(feedFiles.atom, writeFeeds(story, site.address).atom),
      ]
    : [];
}

/** One of them, as a file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
