import type { CollectionData, CollectionName, ProseCollection } from '../schemas/collections.ts';
import type { Prose } from './prose.ts';

/** One entry of a collection, validated by its schema. A text also has its parsed prose. */
export type Entry<Name extends CollectionName> = {
  id: string;
  /** The name of its file, without the ending: for a claim or a quotation, its topic. */
  fileName: string;
  data: CollectionData<Name>;
} & (Name extends ProseCollection ? { prose: Prose } : unknown);

/** Every entry of every collection, in the author's order: by file name, then as in the file. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** A map of records by id. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * The records that ids name, in the order of the ids. Unknown ids are skipped: a check reports
 * them.
 */
export const found = <Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): Item[] =>
  ids.flatMap((id) => items.get(id) ?? []);
