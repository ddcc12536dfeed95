import { getEntry, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { ProseCollection } from './schemas/collections.ts';

/**
 * The component that prints a text of the story: the one door to Astro's collections.
 * @throws AstroError where Astro has not read the text yet, as in `dev` right after a file is
 * added.
 */
export async function renderText(collection: ProseCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) {
    throw new AstroError(
      `The text "${id}" of ${collection} has not been read yet.`,
      'In dev, wait a second: the page loads itself again.',
    );
  }
  return (await render(entry)).Content;
}
