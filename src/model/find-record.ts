/**
 * The record that has an id. The checks report unknown ids before a page is made; this guards pages
 * that are made without the checks.
 * @throws if no record has the id.
 */
export function findRecord<Item>(records: ReadonlyMap<string, Item>, id: string): Item {
  const record = records.get(id);
  if (!record) throw new Error(`"${id}" is not in the story.`);
  return record;
}
