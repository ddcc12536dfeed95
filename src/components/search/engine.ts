import { arrange } from '../../search/arrange.ts';
import type { Answer, Item, Request } from '../../search/answer.ts';
import { readIn } from '../../search/edition-language.ts';
import { type Looked, excerptOf } from '../../search/excerpt.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { tileOf } from '../../search/narrow.ts';
import { numberInId } from '../../search/passage-ids.ts';
import type { Plan } from '../../search/plan.ts';
import { type Hits, rank } from '../../search/rank.ts';
import { Names, wordsOfNames } from '../../search/read-names.ts';
import { Synonyms } from '../../search/synonyms.ts';
import { type Row, type SearchData, readRows } from '../../search/table.ts';
import { shownText, toIndexed } from '../../search/tokens.ts';
import { Vocabulary } from '../../search/vocabulary.ts';
import { type Pagefind, type PagefindHit, loadData, loadPagefind } from './load-pagefind.ts';

/** What a search needs, once it is loaded. */
interface Loaded {
  pagefind: Pagefind;
  data: SearchData;
  rows: Row[];
  lexicon: Lexicon;
}

/** Where words are, and how to load the passages that have them. */
interface Asked {
  hits: Hits;
  /** True if the index has none, though the edition has the words: a part did not load. */
  isLost: boolean;
}

/** The answer where the index could not be asked. */
export const failed = (request: Request): Answer => ({
  kind: 'failed',
  request,
  isOffline: !navigator.onLine,
});

/** The searches of one visit over what is loaded. */
export class Engine {
  private readonly loaded: Loaded;
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
    const { pagefind, rows } = this.loaded;
    // In quotation marks the engine takes words as they are; otherwise also as beginnings.
    const { results } = await pagefind.search(`"${toIndexed(words)}"`);
    const hits = new Map<number, number>();
    for (const result of results) {
      const passage = numberInId(result.id, rows.length);
      hits.set(passage, result.words[0] ?? Infinity);
      this.found.set(passage, result);
    }
    return { hits, isLost: hits.size === 0 && !words.includes(' ') };
  }

  /** The words by which queries are read. */
  get lexicon(): Lexicon {
    return this.loaded.lexicon;
  }

  /** Answers a query that was read: asks for each of its words, ranks and arranges. */
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

  /** A passage that was found, ready to be shown. */
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
      standingWords: standing && (data.titles[`standing ${standing}`] ?? standing),
      sides: sides.filter(({ name }, at) => sides.findIndex((each) => each.name === name) === at),
      whose,
    };
  }
}

/**
 * Loads what a search needs.
 * @param folder the address of its files.
 * @param attempt how often that has failed.
 */
export async function loadEngine(folder: string, attempt: number): Promise<Engine> {
  const [pagefind, data] = await Promise.all([
    loadPagefind(folder, attempt),
    loadData<SearchData>(folder),
  ]);
  const rows = readRows(data);
  readIn(data.language);
  return new Engine({
    pagefind,
    data,
    rows,
    lexicon: {
      vocabulary: new Vocabulary(data.words, wordsOfNames(data.names)),
      names: new Names(data.names),
      forms: new Synonyms(data.forms),
      synonyms: new Synonyms(data.synonyms),
    },
  });
}
