import { nearest } from '../../model/nearest.ts';
import type { Pagefind, PagefindData, PagefindHit } from './load-pagefind.ts';
import { type ReadQuery, type Spellings, readerOf } from './read-spellings.ts';

/** How many results are read at a time. */
const PAGE_SIZE = 20;

/** The index could not be asked. */
interface Failed {
  kind: 'failed';
}

/** Some results, in order. */
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
  /** The names that the query was also read as. */
  names: readonly string[];
}

/** What a search came to. */
export type Answer =
  | { kind: 'blank' }
  | Found
  /** `offer` is the name nearest to what was typed, if one is near. */
  | { kind: 'nothing'; query: string; offer: string | undefined }
  | Failed;

/** What asking for more results came to. */
export type More = (Results & { kind: 'more' }) | Failed;

const failed = (): Failed => ({ kind: 'failed' });

const readPage = (hits: readonly PagefindHit[]): Promise<PagefindData[]> =>
  Promise.all(hits.slice(0, PAGE_SIZE).map((hit) => hit.data()));

/**
 * The searches of one visit. An answer is given only while no later search has begun: undefined
 * means that it came too late, and that nothing is to be done with it.
 */
export class SearchSession {
  private readonly loadIndex: () => Promise<Pagefind>;
  private readonly spellings: Spellings;
  private readonly read: (typed: string) => ReadQuery;
  private index: Promise<Pagefind> | undefined;
  /** The number of the search that was begun last. */
  private run = 0;
  /** What it found beyond the results that were given out. */
  private rest: readonly PagefindHit[] = [];

  constructor(loadIndex: () => Promise<Pagefind>, spellings: Spellings) {
    this.loadIndex = loadIndex;
    this.spellings = spellings;
    this.read = readerOf(spellings);
  }

  /** Makes the index ready, once; after a failure the next call tries again. */
  load(): Promise<Pagefind> {
    this.index ??= this.loadIndex().catch((fault: unknown) => {
      this.index = undefined;
      throw fault;
    });
    return this.index;
  }

  /** Searches for what was typed, and for the same with this edition's names put in. */
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

  /** The next results of the last search; undefined also if none are left, or are on their way. */
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

  /** Finds each passage once, in order, and reads the first of them. */
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
