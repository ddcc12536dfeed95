/** What Pagefind knows of a passage that it found. */
export interface PagefindData {
  url: string;
  /** Some of the passage as escaped HTML, with the words that were found in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}

/** A passage that Pagefind found. Its data is loaded when `data` is called. */
export interface PagefindHit {
  id: string;
  data: () => Promise<PagefindData>;
}

/** The part of Pagefind's interface that the site uses. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

/**
 * The address of Pagefind's script. The build writes that file after it has bundled the scripts, so
 * the bundler must not look for it: hence `@vite-ignore` below.
 */
const ADDRESS = '/pagefind/pagefind.js';

/** The longest excerpt, in words. */
const EXCERPT_WORDS = 32;

/** Loads Pagefind and sets its options. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  return pagefind;
}
