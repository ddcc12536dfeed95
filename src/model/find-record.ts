/**
 * The record of an id that a page or a component is given. The checks have reported an unknown id
 * before a page is made; this guards what is rendered without them.
 * @throws where there is none.
 */
export function findRecord<Item>(records: ReadonlyMap<string, Item>, id: string): Item {
  const record = records.get(id);
  if (!record) throw new Error(`"${id}" is not in the story.`);
  return record;
}
