import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Story } from '../model/story.ts';

/** Astro’s folder for what it made of the pictures of texts; the engine has none of its own. */
const MADE = '_astro/*.{jpg,jpeg,png,webp}';

/**
 * Removes the pictures of a built folder that no page prints. Astro writes every picture as it is
 * that a text names, and removes those of which it made others: one that only drafts print stays.
 */
export function removeUnprinted(folder: string, { chapters, pages }: Story): void {
  const printed = [...chapters, ...pages.values()]
    .filter(({ hasPicture }) => hasPicture)
    .map(({ address }) => readFileSync(join(folder, address, 'index.html'), 'utf8'))
    .join('\n');
  for (const path of globSync(MADE, { cwd: folder }))
    if (!printed.includes(basename(path))) rmSync(join(folder, path));
}
