import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { keyedYaml } from './loaders/keyed-yaml.ts';
import { contentFolder } from './model/content-folder.ts';
import {
  type CollectionName,
  collectionPatterns,
  collections as described,
} from './schemas/collections.ts';

const folder = contentFolder();

const prose = <Name extends 'pages' | 'chapters' | 'notes'>(name: Name) =>
  defineCollection({
    loader: glob({
      base: `${folder}/${name}`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: described[name].schema,
  });

const records = <Name extends Exclude<CollectionName, 'pages' | 'chapters' | 'notes'>>(
  name: Name,
) =>
  defineCollection({
    loader: keyedYaml(folder, collectionPatterns(name), described[name].form !== 'records'),
    schema: described[name].schema,
  });

/** Every collection of the story: a loader and a schema each. */
export const collections = {
  site: records('site'),
  pages: prose('pages'),
  chapters: prose('chapters'),
  notes: prose('notes'),
  quotations: records('quotations'),
  claims: records('claims'),
  figures: records('figures'),
  events: records('events'),
  people: records('people'),
  terms: records('terms'),
  topics: records('topics'),
  accounts: records('accounts'),
  sources: records('sources'),
  examined: records('examined'),
  corrections: records('corrections'),
};
