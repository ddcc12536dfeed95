import type { Page } from './built-site.ts';

/** How many pages of one template axe reads in `npm test`; `npm run test:full` reads all. */
const PER_TEMPLATE = 6;

/** The kinds of content in a page: its elements, each with its classes. */
const kindsOf = ({ html }: Page): Set<string> =>
  new Set(
    [...html.slice(html.indexOf('<main')).matchAll(/<(\w+)(?: [^>]*?class="([^"]*)")?/gu)].map(
      ([, name, classes]) => `${name} ${classes}`,
    ),
  );

/**
 * Of pages of one template, the few that together hold the most kinds of content: each is the one
 * that adds most to those before it.
 */
function chooseRichest(pages: readonly Page[], count: number): Page[] {
  const seen = new Set<string>();
  const left = new Map(pages.map((page) => [page, kindsOf(page)]));
  const chosen: Page[] = [];
  while (chosen.length < count && left.size > 0) {
    const [[page, kinds] = []] = [...left].toSorted(
      ([, one], [, other]) => other.difference(seen).size - one.difference(seen).size,
    );
    if (!page || !kinds) break;
    chosen.push(page);
    left.delete(page);
    for (const kind of kinds) seen.add(kind);
  }
  return chosen;
}

/**
 * The folder of a page that is one of many; undefined for a chapter and for a page like no other.
 */
const templateOf = ({ address, isChapter }: Page): string | undefined =>
  isChapter ? undefined : /^\/([^/]+)\/[^/]+\/$/u.exec(address)?.[1];

/** The pages for axe to read: chapters, pages like no other, and the richest of each template. */
export function choosePages(pages: readonly Page[]): Set<Page> {
  const templates = Map.groupBy(pages, templateOf);
  return new Set(
    [...templates].flatMap(([template, group]) =>
      template === undefined ? group : chooseRichest(group, PER_TEMPLATE),
    ),
  );
}
