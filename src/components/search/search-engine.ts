import { arrange } from '../../search/arrange.ts';
import type { Answer, Item, Request, Search } from '../../search/answer.ts';
import { Looked, excerptOf } from '../../search/excerpt.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { tileOf } from '../../search/narrow.ts';
import type { Plan } from '../../search/plan.ts';
import { type Hits, rank } from '../../search/rank.ts';
import { Names } from '../../search/read-names.ts';
import { readQuery } from '../../search/read-query.ts';
import { Synonyms } from '../../search/synonyms.ts';
import { type Row, type SearchData, passageByIdOf, readRows } from '../../search/table.ts';
import { shownText, toIndexed } from '../../search/tokens.ts';
import { Vocabulary } from '../../search/vocabulary.ts';
import {
  FOLDER,
  type Pagefind,
  type PagefindHit,
  loadData,
  loadPagefind,
} from './load-pagefind.ts';

/** What a search needs, once it is loaded. */
interface Loaded {
  pagefind: Pagefind;
  data: SearchData;
  rows: Row[];
  lexicon: Lexicon;
  numberOf: (id: string) => number | undefined;
}

/** Where words are, and how to load the passages that have them. */
interface Asked {
  hits: Hits;
  /** True if the index has none, though the edition has the words: a part did not load. */
  isLost: boolean;
}

async function load(folder: string, attempt: number): Promise<Loaded> {
  const [pagefind, data] = await Promise.all([
    loadPagefind(folder, attempt),
    loadData<SearchData>(folder),
  ]);
  return {
    pagefind,
    data,
    rows: readRows(data),
    lexicon: {
      vocabulary: new Vocabulary(data.words),
      names: new Names(data.names),
      synonyms: new Synonyms(data.synonyms),
    },
    numberOf: passageByIdOf(data),
  };
}

/** The searches of one visit over what is loaded. */
class Engine {
  readonly loaded: Loaded;
  private readonly asked = new Map<string, Promise<Asked>>();
  private readonly found = new Map<number, PagefindHit>();

  constructor(loaded: Loaded) {
    this.loaded = loaded;
  }

  private ask(words: string): Promise<Asked> {
    let asked = this.asked.get(words);
    if (!asked) this.asked.set(words, (asked = this.askIndex(words)));
    return asked;
  }

  private async askIndex(words: string): Promise<Asked> {
    const { pagefind, numberOf } = this.loaded;
    // In quotation marks the engine takes words as they are; otherwise also as beginnings.
    const { results } = await pagefind.search(`"${toIndexed(words)}"`);
    const hits = new Map<number, number>();
    for (const result of results) {
      const passage = numberOf(result.id);
      if (passage === undefined) continue;
      hits.set(passage, result.words[0] ?? Infinity);
      this.found.set(passage, result);
    }
    return { hits, isLost: hits.size === 0 && !words.includes(' ') };
  }

  async search(request: Request, plan: Plan): Promise<Answer> {
    const { rows, data } = this.loaded;
    const wanted = plan.terms.flatMap(({ alternatives }) => alternatives.map(({ words }) => words));
    const all = [...new Set([...wanted, ...plan.excluded])];
    const answers = new Map(
      await Promise.all(all.map(async (words) => [words, await this.ask(words)] as const)),
    );
    const lost = [...answers].filter(([, { isLost }]) => isLost).map(([words]) => words);
    for (const words of lost) this.asked.delete(words);
    const found = rank(plan, rows, (words) => answers.get(words)?.hits ?? new Map());
    if (found.length === 0 && lost.length > 0) return failed(request);
    const answer = arrange(request, plan, found, rows, data);
    return answer.kind === 'found' ? { ...answer, isPartial: lost.length > 0 } : answer;
  }

  async itemOf(passage: number, looked: Looked): Promise<Item> {
    const { data, rows } = this.loaded;
    const hit = this.found.get(passage);
    if (!hit) throw new Error(`The search has no passage ${passage}.`);
    const { url, raw_content: content, meta } = await hit.data();
    const { title = '', kind = '', place = '', date = '', language, standing, whose = '' } = meta;
    const sides = (rows[passage]?.speakers ?? []).flatMap((each) => tileOf(data, each) ?? []);
    return {
      address: url,
      kind,
      title,
      place,
      date,
      excerpt: excerptOf(shownText(content), looked),
      language,
      standing,
      sides: sides.filter(({ name }, at) => sides.findIndex((each) => each.name === name) === at),
      whose,
    };
  }
}

const failed = (request: Request): Answer => ({
  kind: 'failed',
  request,
  isOffline: !navigator.onLine,
});

/**
 * Makes the search of a page or a dialog. Nothing is loaded before it is warmed or asked.
 * @param folder the address of its files.
 */
export function createSearch(folder = FOLDER): Search {
  let engine: Promise<Engine> | undefined;
  let attempts = 0;
  let run = 0;
  let looked = new Looked([]);
  /** What was searched last, and the engine that found it: only that one has its passages. */
  let last: { request: Request; plan: Plan; ready: Engine | undefined } | undefined;

  // What failed once is not asked for again by what has failed: the next search begins anew.
  const forget = (): void => {
    engine = undefined;
    attempts += 1;
  };

  const start = (): Promise<Engine> => {
    engine ??= load(folder, attempts).then(
      (loaded) => new Engine(loaded),
      (fault: unknown) => {
        forget();
        throw fault;
      },
    );
    return engine;
  };

  const answer = async (request: Request): Promise<Answer> => {
    const ready = await start();
    const plan = readQuery(request.query, ready.loaded.lexicon, request.asTyped);
    looked = new Looked(
      plan.terms.flatMap(({ alternatives }) => alternatives.map(({ words }) => words)),
    );
    last = { request, plan, ready };
    const found = await ready.search(request, plan);
    if (found.kind === 'failed' || (found.kind === 'found' && found.isPartial)) forget();
    return found;
  };

  /** The engine that has the passages of the last search: a new one has to find them first. */
  const finder = async (): Promise<Engine> => {
    if (last?.ready) return last.ready;
    const ready = await start();
    if (last) {
      await ready.search(last.request, last.plan);
      last = { ...last, ready };
    }
    return ready;
  };

  return {
    warm: () => start().then(() => undefined),
    search: async (request) => {
      const own = (run += 1);
      if (request.query.trim() === '') return { kind: 'blank', request };
      const found = await answer(request).catch(() => failed(request));
      return own === run ? found : undefined;
    },
    load: async (passages) => {
      const ready = await finder();
      try {
        return await Promise.all(passages.map((passage) => ready.itemOf(passage, looked)));
      } catch (fault) {
        forget();
        if (last) last = { ...last, ready: undefined };
        throw fault;
      }
    },
  };
}
