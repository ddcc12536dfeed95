import type { APIRoute } from 'astro';
import { writeFeeds } from '~/facts/write-feeds.ts';
import { loadStory } from '~/load-story.ts';
import { feedFiles } from '~/model/routes.ts';

/** The feed of editions and corrections, as JSON Feed; none for a site without an address. */
export function getStaticPaths() {
  const story = loadStory();
  const file = feedFiles.json.replace(/^\/|\.json$/gu, '');
  const { address } = story.site;
  return address ? [{ params: { file }, props: { text: writeFeeds(story, address).json } }] : [];
}

/** The feed, as a file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
