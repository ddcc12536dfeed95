import { defineMiddleware } from 'astro:middleware';
import { loadStory } from './load-story.ts';

/**
 * Hands every page, with all its components, one story: a change of the content never splits a
 * page.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.story = loadStory();
  return next();
});
