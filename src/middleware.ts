import { defineMiddleware } from 'astro:middleware';
import { loadStory } from './load-story.ts';

/**
 * Hands every page, with all its components, one story: a change of the content never splits a
 * page.
 */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.story = loadStory(url.pathname);
  return next();
});
