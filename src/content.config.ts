import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './model/content-folder.ts';
import { collections as described } from './schemas/collections.ts';

const prose = <Name extends 'pages' | 'chapters' | 'notes'>(name: Name) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder()}/${name}`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: described[name].schema,
  });

/**
 * The texts, which Astro renders. Records are no collections of Astro's: `load-story.ts` has them.
 */
export const collections = {
  pages: prose('pages'),
  chapters: prose('chapters'),
  notes: prose('notes'),
};
