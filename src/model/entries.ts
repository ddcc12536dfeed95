import type { CollectionData, CollectionName } from '../schemas/collections.ts';

/** One entry of a collection, read by its schema. */
export interface Entry<Name extends CollectionName = CollectionName> {
  id: string;
  data: CollectionData<Name>;
  /** The MDX text, for collections of prose. */
  body?: string | undefined;
}

/** Every entry of every collection. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** A map of records by id. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** The records that ids name, in their order; unknown ids are left to the check that reports them. */
export const found = <Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): Item[] =>
  ids.flatMap((id) => items.get(id) ?? []);
