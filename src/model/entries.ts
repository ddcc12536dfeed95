import type { CollectionData, CollectionName, ProseCollection } from '../schemas/collections.ts';
import type { Prose } from './prose.ts';

/** One entry of a collection, read by its schema; a text with the reading of its prose. */
export type Entry<Name extends CollectionName> = {
  id: string;
  data: CollectionData<Name>;
} & (Name extends ProseCollection ? { prose: Prose } : unknown);

/** Every entry of every collection, in the author's order: by file name, and as in its file. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** A map of records by id. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** The records that ids name, in their order; unknown ids are left to the check that reports them. */
export const found = <Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): Item[] =>
  ids.flatMap((id) => items.get(id) ?? []);
