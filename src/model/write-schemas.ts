import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type KnownIds, SCHEMA_FOLDER, jsonSchemas } from '../schemas/json-schemas.ts';
import type { RawContent } from './read-content.ts';

/**
 * The ids in a list of the site's record, as far as it can be read: the sides and the parts are no
 * collections.
 */
export function idsInSite({ entries }: RawContent, list: 'sides' | 'parts'): string[] {
  const site = entries.find(({ collection }) => collection === 'site')?.data;
  const listed = (site as Record<string, unknown> | null | undefined)?.[list];
  const items: unknown[] = Array.isArray(listed) ? listed : [];
  return items
    .map((item) => (item as { id?: unknown } | null)?.id)
    .filter((id): id is string => typeof id === 'string');
}

/** Every id that a reference may name, those of records that cannot be read included. */
export function knownIds(content: RawContent): KnownIds {
  const ids: Record<string, string[]> = { sides: idsInSite(content, 'sides') };
  for (const { collection, id } of [...content.entries, ...content.unread])
    (ids[collection] ??= []).push(id);
  return Object.fromEntries(Object.entries(ids).map(([name, all]) => [name, [...new Set(all)]]));
}

/**
 * Writes the JSON Schemas of a content folder that have changed, with all its ids, for the authors'
 * editors.
 */
export function writeSchemas(folder: string, content: RawContent): void {
  mkdirSync(join(folder, SCHEMA_FOLDER), { recursive: true });
  for (const { file, text } of jsonSchemas(knownIds(content))) {
    const path = join(folder, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

/** Whether a path is a file of a content folder that authors write: all but the schemas. */
export const isAuthored = (folder: string, path: string): boolean =>
  path.startsWith(`${folder}${sep}`) && !path.startsWith(`${folder}${sep}${SCHEMA_FOLDER}${sep}`);
