import { nearest } from '../../model/nearest.ts';
import type { Pagefind, PagefindData, PagefindHit } from './load-pagefind.ts';
import { type ReadQuery, type Spellings, readerOf } from './read-spellings.ts';

/** How many results are read at a time. */
const PAGE_SIZE = 20;

/** The answer if the index could not be loaded or asked. */
interface Failed {
  kind: 'failed';
}

/** Some of the results of a search, in order. */
interface Results {
  items: PagefindData[];
  /** Whether there are more. */
  hasMore: boolean;
}

/** The first results of a search. */
export interface Found extends Results {
  kind: 'found';
  query: string;
  /** How many passages were found in all. */
  count: number;
  /** The names of this edition that replaced spellings in the query. */
  names: readonly string[];
}

/** The outcome of a search. */
export type Answer =
  | { kind: 'blank' }
  | Found
  /** `offer` is the name nearest to what was typed, if one is near. */
  | { kind: 'nothing'; query: string; offer: string | undefined }
  | Failed;

/** The outcome of a request for more results. */
export type More = (Results & { kind: 'more' }) | Failed;

const failed = (): Failed => ({ kind: 'failed' });

const readPage = (hits: readonly PagefindHit[]): Promise<PagefindData[]> =>
  Promise.all(hits.slice(0, PAGE_SIZE).map((hit) => hit.data()));

/**
 * The searches of one visit to the page. If a later search has begun before an answer arrives, the
 * answer is undefined: it is too late and must be ignored.
 */
export class SearchSession {
  private readonly loadIndex: () => Promise<Pagefind>;
  private readonly spellings: Spellings;
  private readonly read: (typed: string) => ReadQuery;
  private index: Promise<Pagefind> | undefined;
  /** The number of the latest search. */
  private run = 0;
  /** The passages of the latest search whose data has not been read yet. */
  private rest: readonly PagefindHit[] = [];

  constructor(loadIndex: () => Promise<Pagefind>, spellings: Spellings) {
    this.loadIndex = loadIndex;
    this.spellings = spellings;
    this.read = readerOf(spellings);
  }

  /** Loads the index, once. After a failure the next call tries again. */
  load(): Promise<Pagefind> {
    this.index ??= this.loadIndex().catch((fault: unknown) => {
      this.index = undefined;
      throw fault;
    });
    return this.index;
  }

  /** Searches for the query as typed, and for the query with this edition's names in it. */
  async search(query: string): Promise<Answer | undefined> {
    const run = (this.run += 1);
    this.rest = [];
    if (query === '') return { kind: 'blank' };
    const { query: read, names } = this.read(query);
    const found = await this.find(read === undefined ? [query] : [read, query]).catch(failed);
    if (run !== this.run) return undefined;
    if ('kind' in found) return found;
    const { hits, items } = found;
    if (hits.length === 0) return { kind: 'nothing', query, offer: this.nameNear(query) };
    this.rest = hits.slice(PAGE_SIZE);
    const hasMore = this.rest.length > 0;
    return { kind: 'found', query, count: hits.length, names, items, hasMore };
  }

  /**
   * The next results of the latest search. Also undefined if none are left, or if they are being
   * read already.
   */
  async more(): Promise<More | undefined> {
    const { run, rest } = this;
    if (rest.length === 0) return undefined;
    this.rest = [];
    const items = await readPage(rest).catch(failed);
    if (run !== this.run) return undefined;
    const isRead = !('kind' in items);
    this.rest = isRead ? rest.slice(PAGE_SIZE) : rest;
    return isRead ? { kind: 'more', items, hasMore: this.rest.length > 0 } : items;
  }

  /** Finds each passage once, in order, and reads the data of the first results. */
  private async find(queries: readonly string[]) {
    const index = await this.load();
    const answers = await Promise.all(queries.map((words) => index.search(words)));
    const byId = new Map<string, PagefindHit>();
    for (const hit of answers.flatMap(({ results }) => results))
      if (!byId.has(hit.id)) byId.set(hit.id, hit);
    const hits = [...byId.values()];
    return { hits, items: await readPage(hits) };
  }

  private nameNear(query: string): string | undefined {
    const spelling = nearest(query.toLowerCase(), [...this.spellings.keys()]);
    return spelling === undefined ? undefined : this.spellings.get(spelling);
  }
}
