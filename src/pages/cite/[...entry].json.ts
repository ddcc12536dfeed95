import { citationResponse, listCitationFiles } from '~/citation/serve-files.ts';
import type { APIRoute } from 'astro';
import { loadStory } from '~/load-story.ts';

/** Two files per page that can be cited: its own reference, and those to its passages. */
export const getStaticPaths = () => listCitationFiles(loadStory());

/** References in json. */
export const GET: APIRoute = ({ locals, params }) =>
  citationResponse(locals.story, 'csl-json', params['entry'], import.meta.env.BASE_URL);
