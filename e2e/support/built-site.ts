import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the built story. */
export const STORY = 'dist';

/** A page of a built site. */
export interface Page {
  address: string;
  html: string;
  isChapter: boolean;
}

/** Every page of a built folder, by address. */
export const readPages = (folder: string): Page[] =>
  globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return {
        address: `/${path.replace(/index\.html$/u, '')}`,
        html,
        isChapter: /<article>/u.test(html),
      };
    });
