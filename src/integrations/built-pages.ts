import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlNode, readPage } from '../html/html-tree.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file, absolute. */
  file: string;
  /** Its address on the site, with its closing slash. */
  address: string;
  root: HtmlNode;
}

/** Reads every page of a built folder, by address. */
export const readBuiltPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((path) => ({
      file: join(folder, path),
      address: `/${path.replace(/index\.html$/u, '')}`,
      root: readPage(join(folder, path)),
    }));
