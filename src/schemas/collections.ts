import type { z } from 'astro/zod';
import { accountSchema } from './account.ts';
import { chapterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { examinedSchema } from './examined.ts';
import { figureSchema } from './figure.ts';
import { noteSchema } from './note.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { quotationSchema } from './quotation.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/**
 * Every collection: its schema, and how its files hold it.
 * - `prose`: one MDX file an entry, below a folder of the collection's name;
 * - `records`: several keyed records a YAML file, in `<name>.yaml` or in files of a folder `<name>/`;
 * - `documents`: one record a YAML file, in a folder `<name>/`;
 * - `document`: the one record of `<name>.yaml`.
 */
export const collections = {
  site: { schema: siteSchema, form: 'document' },
  pages: { schema: pageSchema, form: 'prose' },
  chapters: { schema: chapterSchema, form: 'prose' },
  notes: { schema: noteSchema, form: 'prose' },
  quotations: { schema: quotationSchema, form: 'records' },
  claims: { schema: claimSchema, form: 'records' },
  figures: { schema: figureSchema, form: 'records' },
  events: { schema: eventSchema, form: 'records' },
  people: { schema: personSchema, form: 'records' },
  terms: { schema: termSchema, form: 'records' },
  topics: { schema: topicSchema, form: 'records' },
  accounts: { schema: accountSchema, form: 'records' },
  sources: { schema: sourceSchema, form: 'records' },
  examined: { schema: examinedSchema, form: 'documents' },
  corrections: { schema: correctionSchema, form: 'records' },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;

/** The name of a collection of texts. */
export type ProseCollection = {
  [Name in CollectionName]: (typeof collections)[Name]['form'] extends 'prose' ? Name : never;
}[CollectionName];

/** What an entry of a collection holds once its schema has read it. */
export type CollectionData<Name extends CollectionName> = z.output<
  (typeof collections)[Name]['schema']
>;

/** The names of all collections, in the order they are read. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The glob patterns of a collection's files, relative to the content folder. */
export const collectionPatterns = (name: CollectionName): string[] => {
  switch (collections[name].form) {
    case 'prose':
      return [`${name}/**/*.mdx`];
    case 'records':
      return [`${name}.yaml`, `${name}/*.yaml`];
    case 'documents':
      return [`${name}/*.yaml`];
    case 'document':
      return [`${name}.yaml`];
  }
};
