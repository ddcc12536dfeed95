import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlNode, parsePage, parseWithPlaces } from '../html/html-tree.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file, absolute. */
  file: string;
  /** Its address on the site, with its closing slash. */
  address: string;
  /** The text of the file. */
  html: string;
  /** What the text was parsed to. */
  root: HtmlNode;
}

/** The pages of a built folder, each as its path in it, by address. */
export const listBuiltPages = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder }).toSorted();

/** Reads a page of a built folder. */
export function readBuiltPage(folder: string, path: string): BuiltPage {
  const file = join(folder, path);
  const html = readFileSync(file, 'utf8');
  const address = `/${path.replace(/index\.html$/u, '')}`;
  return { file, address, html, root: parsePage(html) };
}

/** A page of which each element knows its place: few are asked, so the others are read sooner. */
export const withPlaces = (page: BuiltPage): BuiltPage => ({
  ...page,
  root: parseWithPlaces(page.html),
});

/** Reads every page of a built folder, by address. What was parsed takes a megabyte for each. */
export const readBuiltPages = (folder: string): BuiltPage[] =>
  listBuiltPages(folder).map((path) => readBuiltPage(folder, path));
