import type { Answer, Found, Item, Request, Search } from '../../search/answer.ts';

/** How long a search is silent before it is said that it goes on, in milliseconds. */
const SILENT_MS = 150;

/** An answer, with what it shows: each passage by its number. */
export interface Outcome {
  answer: Answer;
  items: ReadonlyMap<number, Item>;
}

/** What is done with a search. */
export interface Shows {
  /** It takes longer than a moment. */
  waiting: () => void;
  outcome: (outcome: Outcome) => void;
  /** The passages of an answer that are to be shown. */
  needed: (answer: Found) => readonly number[];
}

/** Runs the searches of a page or dialog: the latest one is shown, and a failure is an answer. */
export class SearchRunner {
  private readonly engine: Search;
  private readonly shows: Shows;
  private run = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Search, shows: Shows) {
    this.engine = engine;
    this.shows = shows;
  }

  /** Loads what a search needs. If that fails, the search will say so. */
  warm(): void {
    this.engine.warm().catch(() => {});
  }

  /** Searches, and shows the outcome unless a later search has begun. */
  async search(request: Request): Promise<void> {
    const run = (this.run += 1);
    this.timer ??= setTimeout(this.shows.waiting, SILENT_MS);
    const outcome = await this.answer(request);
    if (!outcome || run !== this.run) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.shows.outcome(outcome);
  }

  /**
   * Loads what an answer needs now, besides what is there.
   * @returns undefined if a search has begun meanwhile.
   * @throws Error if it could not be loaded; it can be asked for again.
   */
  async complete({ answer, items }: Outcome): Promise<Outcome | undefined> {
    const { run } = this;
    if (answer.kind !== 'found') return undefined;
    const missing = [...new Set(this.shows.needed(answer))].filter((each) => !items.has(each));
    const loaded = await this.engine.load(missing);
    if (run !== this.run) return undefined;
    const added = missing.flatMap((passage, index): [number, Item][] => {
      const item = loaded[index];
      return item ? [[passage, item]] : [];
    });
    return { answer, items: new Map([...items, ...added]) };
  }

  private async answer(request: Request): Promise<Outcome | undefined> {
    const nothing = new Map<number, Item>();
    try {
      const answer = await this.engine.search(request);
      if (answer?.kind === 'found') return await this.complete({ answer, items: nothing });
      return answer && { answer, items: nothing };
    } catch {
      return { answer: { kind: 'failed', request, isOffline: !navigator.onLine }, items: nothing };
    }
  }
}
