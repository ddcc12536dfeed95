import { loadStory } from '~/model/load-story.ts';
import type { Story } from '~/model/story.ts';

type Collection = 'claims' | 'quotations' | 'figures' | 'notes' | 'terms' | 'people' | 'events';

/**
 * The record that a component in an author's text names. The content checks have reported an unknown
 * id before a page is made; this guards what is rendered without them.
 */
export async function findRecord<Name extends Collection>(
  collection: Name,
  id: string,
): Promise<Story[Name] extends Map<string, infer Item> ? Item : never> {
  const story = await loadStory();
  const record = story[collection].get(id);
  if (!record) throw new Error(`"${id}" is not in ${collection}.`);
  return record as never;
}
