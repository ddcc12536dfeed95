import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlNode, parsePage } from '../html/html-tree.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file, absolute. */
  file: string;
  /** Its address on the site, with its closing slash. */
  address: string;
  /** The text of the file. */
  html: string;
  /** What the text was parsed to, each element with its line. */
  root: HtmlNode;
}

/** Reads every page of a built folder, by address. */
export const readBuiltPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((path) => {
      const file = join(folder, path);
      const html = readFileSync(file, 'utf8');
      const address = `/${path.replace(/index\.html$/u, '')}`;
      return { file, address, html, root: parsePage(html) };
    });
