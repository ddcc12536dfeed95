import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteLanguage, isSiteLanguage, siteLanguages } from '../labels/labels.ts';
import { collectionPattern } from '../schemas/collections.ts';

const LANGUAGE = /^language:\s*["']?(?<language>[\w-]+)/mu;

/**
 * The language of the site whose content is in a folder. It is looked for before the content is
 * read, because texts are read by it; what is no language of a site, a check reports.
 */
export function siteLanguage(folder: string): SiteLanguage {
  const path = join(folder, collectionPattern('site'));
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const written = isFile ? readFileSync(path, 'utf8') : '';
  const named = LANGUAGE.exec(written)?.groups?.['language'] ?? '';
  return isSiteLanguage(named) ? named : siteLanguages[0];
}
