import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteLanguage, isSiteLanguage, siteLanguages } from '../../labels/labels.ts';
import { readContent } from '../../model/read-content.ts';
import { writeSchemas } from '../../model/write-schemas.ts';
import { smallestStory } from './smallest-story.ts';

/** What became of a story that was to be begun: what is said of it, or why it was not. */
export type BegunStory = { told: string } | { refusal: string };

const isEmptyFolder = (folder: string): boolean =>
  statSync(folder).isDirectory() && readdirSync(folder).length === 0;

/** Why no story can be begun with some words of the command line; undefined where one can. */
function faultIn(folder: string | undefined, language: string): string | undefined {
  if (folder === undefined)
    return 'A story needs a folder. Fix: write npm run new -- story folder, and if it is not in English, its language: npm run new -- story folder de.';
  if (!isSiteLanguage(language))
    return `A site cannot be in "${language}". Fix: write ${siteLanguages.join(' or ')}.`;
  if (existsSync(folder) && !isEmptyFolder(folder))
    return `${folder} holds something already. Fix: name a folder that is empty or not there yet.`;
  return undefined;
}

function write(folder: string, language: SiteLanguage, day: string): void {
  for (const [path, text] of Object.entries(smallestStory(language, day))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeSchemas(folder, readContent(folder));
}

/**
 * Begins a story: writes the smallest one that builds.
 * @param args the folder, and the language of the site where that is not English.
 * @param day the day on which it is begun, as an ISO date.
 */
export function beginStory(args: readonly string[], day: string): BegunStory {
  const [folder, language = 'en'] = args;
  const refusal = faultIn(folder, language);
  if (refusal !== undefined || folder === undefined || !isSiteLanguage(language))
    return { refusal: refusal ?? '' };
  write(folder, language, day);
  return {
    told: [
      `A story is in ${folder}: one chapter, one claim, one source.`,
      `CONTENT_DIR=${folder} npm run dev shows it while you write; change its words, beginning with site.yaml.`,
      `CONTENT_DIR=${folder} npm run new -- source, then claim, begins the next record.`,
    ].join('\n'),
  };
}
