import type { Answer, Request, Search } from '../../search/answer.ts';
import { Looked } from '../../search/excerpt.ts';
import type { Plan } from '../../search/plan.ts';
import { readQuery } from '../../search/read-query.ts';
import { type Engine, failed, loadEngine } from './engine.ts';

/**
 * Makes the search of a page or a dialog. Nothing is loaded before it is warmed or asked.
 * @param folder the address of its files.
 */
export function createSearch(folder: string): Search {
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
    engine ??= loadEngine(folder, attempts).catch((fault: unknown) => {
      forget();
      throw fault;
    });
    return engine;
  };

  const answer = async (request: Request): Promise<Answer> => {
    const ready = await start();
    const plan = readQuery(request.query, ready.lexicon, request.asTyped);
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
