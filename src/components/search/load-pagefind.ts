/** What Pagefind knows of a passage that it found. */
export interface PagefindData {
  url: string;
  /** All that is indexed of it. */
  raw_content: string;
  meta: Record<string, string>;
}

/** A passage that Pagefind found. Its data is loaded when `data` is called. */
export interface PagefindHit {
  id: string;
  /** Where the words that were asked for are first, counted in words. */
  words: readonly number[];
  data: () => Promise<PagefindData>;
}

/** The part of Pagefind's interface that the site uses. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

/** What Pagefind's script exports, as far as the site uses it. */
interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/**
 * Loads Pagefind. It works in the page: a worker would be another file, and no query takes long.
 * @param folder the address of its files.
 * @param attempt how often it has failed. An address that could not be loaded once is not asked for
 *   again by every browser, so each attempt has its own: https://github.com/whatwg/html/issues/6768
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  // The bundler must not look for a file that is not there yet.
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Loads the data by which queries are read and results put in order. */
export async function loadData<Data>(folder: string): Promise<Data> {
  const answer = await fetch(`${folder}passages.json`);
  if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}`);
  return (await answer.json()) as Data;
}
