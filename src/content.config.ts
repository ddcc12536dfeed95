import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './model/content-folder.ts';
import type { ProseCollection } from './schemas/collections.ts';

const prose = (name: ProseCollection) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder()}/${name}`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
  });

/**
 * The texts, which Astro renders. Records are no collections of Astro's: `load-story.ts` has them,
 * and what the frontmatter of texts says. No schema reads it here, because Astro takes some texts
 * for days or numbers (a title `1931-03-21`), which the story's own reader does not.
 */
export const collections = {
  pages: prose('pages'),
  chapters: prose('chapters'),
  notes: prose('notes'),
};
