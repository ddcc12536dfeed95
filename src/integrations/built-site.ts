import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the search that a build writes last, below the site’s folder. */
export const LAST_WRITTEN = 'pagefind/passages.json';

/** Whether a folder holds a whole site that a build of this project wrote. */
export const isBuiltSite = (folder: string): boolean =>
  ['index.html', '404.html', LAST_WRITTEN].every((file) => existsSync(join(folder, file)));
