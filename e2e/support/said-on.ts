import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type HtmlElement,
  type HtmlNode,
  attributeOf,
  childrenOf,
  elementsOf,
  isCode,
  isElement,
} from '../../src/html/html-tree.ts';
import type { BuiltPage } from '../../src/integrations/built-pages.ts';

const isForeign = (element: HtmlElement): boolean =>
  !['de', undefined].includes(attributeOf(element, 'lang'));

/** What is not words of the site: code, words in another language, references for programs. */
const isLeftOut = (element: HtmlElement): boolean =>
  isCode(element) || isForeign(element) || element.tagName === 'pre';

/** Addresses are the same in every language. */
const ADDRESS = /https?:\/\/\S+|[\w-]+(?:\.[\w-]+)*\.org|\/[\w./#-]+/gu;

const textsIn = (node: HtmlNode): string[] => {
  if (isElement(node) && isLeftOut(node)) return [];
  return 'value' in node ? [node.value] : childrenOf(node).flatMap(textsIn);
};

/** Everything that a page says in German: its text, and what only some readers meet. */
export function saidOn({ root }: BuiltPage): string {
  const attributes = elementsOf(root).flatMap((element) => [
    ...['aria-label', 'alt', 'title'].map((name) => attributeOf(element, name) ?? ''),
    attributeOf(element, 'name') === 'description' ? (attributeOf(element, 'content') ?? '') : '',
  ]);
  return [...textsIn(root), ...attributes].join('\n').replaceAll(ADDRESS, ' ');
}

/** What is no word of the author in a file: names of fields, what a field may be, and tags. */
const NO_WORDS =
  /^#.*|^ *(?:kind|mode|seen|count|color|daytime|primary|approximate): .*|^[ -]*[a-z][\w-]*:|<[^>]*>/gmu;

/** What the author of a story wrote, file by file. */
export const writtenIn = (story: string): string[] =>
  globSync('**/*.{mdx,yaml}', { cwd: story }).map((path) =>
    readFileSync(join(story, path), 'utf8').replaceAll(NO_WORDS, ' ').replaceAll(ADDRESS, ' '),
  );
