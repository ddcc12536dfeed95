import type { z } from 'astro/zod';
import { accountSchema } from './account.ts';
import { chapterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { examinedSchema } from './examined.ts';
import { figureSchema } from './figure.ts';
import { movesSchema } from './move.ts';
import { noteSchema } from './note.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { quotationSchema } from './quotation.ts';
import { queriesSchema } from './queries.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/**
 * Every collection: its schema, and how its files hold it.
 * - `prose`: one MDX file per entry, below a folder of the collection's name;
 * - `records`: several keyed records in `<name>.yaml`;
 * - `grouped`: several keyed records per file, in a folder `<name>/`, a file for each group;
 * - `documents`: one record per YAML file, in a folder `<name>/`;
 * - `document`: the one record of `<name>.yaml`.
 */
export const collections = {
  site: { schema: siteSchema, form: 'document' },
  pages: { schema: pageSchema, form: 'prose' },
  chapters: { schema: chapterSchema, form: 'prose' },
  notes: { schema: noteSchema, form: 'prose' },
  quotations: { schema: quotationSchema, form: 'grouped', by: 'topic' },
  claims: { schema: claimSchema, form: 'grouped', by: 'topic' },
  figures: { schema: figureSchema, form: 'records' },
  events: { schema: eventSchema, form: 'grouped', by: 'year' },
  people: { schema: personSchema, form: 'grouped', by: 'side' },
  terms: { schema: termSchema, form: 'records' },
  topics: { schema: topicSchema, form: 'records' },
  accounts: { schema: accountSchema, form: 'records' },
  sources: { schema: sourceSchema, form: 'grouped', by: 'publisher' },
  examined: { schema: examinedSchema, form: 'documents' },
  moves: { schema: movesSchema, form: 'document' },
  corrections: { schema: correctionSchema, form: 'records' },
  search: { schema: searchSchema, form: 'document' },
  queries: { schema: queriesSchema, form: 'document' },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;

/** The name of a collection of texts. */
export type ProseCollection = {
  [Name in CollectionName]: (typeof collections)[Name]['form'] extends 'prose' ? Name : never;
}[CollectionName];

/** The name of a collection whose records are in a file for each group. */
export type GroupedCollection = {
  [Name in CollectionName]: (typeof collections)[Name]['form'] extends 'grouped' ? Name : never;
}[CollectionName];

/** What an entry of a collection holds once its schema has read it. */
export type CollectionData<Name extends CollectionName> = z.output<
  (typeof collections)[Name]['schema']
>;

/** The names of all collections, in the order they are read. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether a collection's records are in a file for each group. */
export const isGrouped = (name: CollectionName): name is GroupedCollection =>
  collections[name].form === 'grouped';

/** What the files of a grouped collection are named after. */
export type Grouping = (typeof collections)[GroupedCollection]['by'];

/** Whether the files of a collection are named after the topic, the side … of their records. */
export const isGroupedBy = (name: CollectionName, grouping: Grouping): boolean =>
  isGrouped(name) && collections[name].by === grouping;

/** Whether a collection's files hold several keyed records each. */
export const holdsRecords = (name: CollectionName): boolean =>
  isGrouped(name) || collections[name].form === 'records';

/** The glob pattern of a collection's files, relative to the content folder. */
export const collectionPattern = (name: CollectionName): string => {
  switch (collections[name].form) {
    case 'prose':
      return `${name}/**/*.mdx`;
    case 'grouped':
    case 'documents':
      return `${name}/*.yaml`;
    case 'records':
    case 'document':
      return `${name}.yaml`;
  }
};
