import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { checkContent } from '../checks/check-content.ts';
import { formatReport, hasErrors } from '../checks/format-report.ts';
import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import { buildStory } from './build-story.ts';
import { contentFolder } from './content-folder.ts';
import type { Entries, Entry } from './entries.ts';
import type { Story } from './story.ts';

let loaded: Promise<Story> | undefined;
let stamp = '';

async function readEntries(name: CollectionName): Promise<[CollectionName, Entry[]]> {
  const entries = await getCollection(name);
  const shown = entries.filter(
    ({ data }) => import.meta.env.DEV || !('draft' in data && data.draft),
  );
  return [
    name,
    shown.map((entry) => ({
      id: entry.id,
      data: entry.data,
      body: 'body' in entry ? entry.body : undefined,
    })),
  ];
}

async function readStory(): Promise<Story> {
  const entries = await Promise.all(collectionNames.map(readEntries));
  return buildStory(Object.fromEntries(entries) as unknown as Entries);
}

/** In `dev` the content changes under the server: a word that changes with any of its files. */
const contentStamp = (folder: string): string =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
    .join(' ');

/** In `dev` every change is checked before a page shows it; a build has checked the content once. */
function refuseErrors(): void {
  const folder = contentFolder();
  const current = contentStamp(folder);
  if (current === stamp) return;
  loaded = undefined;
  const { issues } = checkContent(folder);
  if (hasErrors(issues)) throw new AstroError('The content has errors.', formatReport(issues));
  stamp = current;
}

/** The story: the one door from the content collections to the pages. */
export async function loadStory(): Promise<Story> {
  if (import.meta.env.DEV) refuseErrors();
  loaded ??= readStory();
  return loaded;
}
