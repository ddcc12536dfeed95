/** What a hit of the index holds. */
export interface PagefindData {
  url: string;
  /** Some of the passage, escaped, with the words found in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}

/** A hit, its data loaded when asked for. */
export interface PagefindHit {
  id: string;
  data: () => Promise<PagefindData>;
}

/** The part of Pagefind's interface that the site uses. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

/** Where the build writes Pagefind: not part of the bundle, so the bundler must leave it alone. */
const ADDRESS = '/pagefind/pagefind.js';

/** The longest excerpt, in words. */
const EXCERPT_WORDS = 32;

/** Loads Pagefind and makes it ready. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  return pagefind;
}
