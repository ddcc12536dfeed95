import type { Best, Found, Hit, Nothing, Order, Request } from './answer.ts';
import { choicesOf, passes, waysOut } from './narrow.ts';
import type { Plan } from './plan.ts';
import type { Ranked } from './rank.ts';
import type { Row, SearchData } from './table.ts';

/** How many passages of one page are shown before the rest is folded. */
const MOST_OF_A_PAGE = 3;

/** How many records with the name are shown beside the results. */
const MOST_RECORDS = 3;

/** Kinds that are a page or an entry of their own, and can be the best result. */
const WHOLE = new Set(['chapter', 'topic', 'person', 'term', 'place', 'part']);
const PAGES = new Set(['chapter', 'topic', 'part']);
const TEXTS = new Set(['chapter', 'topic', 'passage']);
const RECORDS = new Set(['person', 'term', 'place', 'topic', 'event']);

/** To how many results the best one leads, if it is an entry. */
const MOST_LED_TO = 3;

/** What answers all of a query by its title or name is the best result: its score is over this. */
const BEST_SCORE = 1.25;

/** An entry leads to texts of which all of the query tells, if less by their titles. */
const LED_TO_SCORE = 1.15;

/** Where what has no day is in the order of days: last. */
const UNDATED = '9999';

function inOrder(ranked: readonly Ranked[], rows: readonly Row[], order: Order): Ranked[] {
  if (order === 'edition') return ranked.toSorted((a, b) => a.passage - b.passage);
  if (order === 'best') return [...ranked];
  const dayOf = ({ passage }: Ranked) => rows[passage]?.day ?? UNDATED;
  return ranked.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b), 'en') || a.passage - b.passage);
}

/** Folds what says nearly the same as an earlier result, and what is too much of one page. */
function foldHits(ranked: readonly Ranked[], rows: readonly Row[]): Hit[] {
  const hits: (Hit & { folded: number[] })[] = [];
  const ofPage = new Map<number, (Hit & { folded: number[] })[]>();
  const saying = new Map<number, Hit & { folded: number[] }>();
  for (const { passage } of ranked) {
    const row = rows[passage];
    if (!row) continue;
    const says = row.sameAs ?? passage;
    const same = saying.get(says);
    const shown = ofPage.get(row.page) ?? [];
    const last = same ?? (shown.length >= MOST_OF_A_PAGE ? shown.at(-1) : undefined);
    if (last) {
      last.folded.push(passage);
      continue;
    }
    const hit = { passage, page: row.page, folded: [] };
    hits.push(hit);
    saying.set(says, hit);
    ofPage.set(row.page, [...shown, hit]);
  }
  return hits;
}

function groupByPage(ranked: readonly Ranked[], rows: readonly Row[]) {
  const groups = Map.groupBy(ranked, ({ passage }) => rows[passage]?.page ?? -1);
  return [...groups].map(([page, hits]) => ({ page, hits: hits.map(({ passage }) => passage) }));
}

/**
 * The sections of a page that have results. Somebody’s record or an entry of the glossary says no
 * more than who or what that is, so it leads to the texts that are about it.
 */
function leadsTo(best: Row, others: readonly Ranked[], rows: readonly Row[]): number[] {
  const passages = others.map(({ passage }) => passage);
  if (PAGES.has(best.kind))
    return passages.filter((each) => {
      const row = rows[each];
      return row?.kind === 'passage' && row.page === best.page;
    });
  return others
    .filter(({ passage, score }) => score >= LED_TO_SCORE && TEXTS.has(rows[passage]?.kind ?? ''))
    .slice(0, MOST_LED_TO)
    .map(({ passage }) => passage);
}

function findBest(ranked: readonly Ranked[], rows: readonly Row[]): Best | undefined {
  const [first, ...others] = ranked;
  const row = first && rows[first.passage];
  if (!row || !WHOLE.has(row.kind) || first.score < BEST_SCORE) return undefined;
  return { passage: first.passage, leadsTo: leadsTo(row, others, rows) };
}

/**
 * Makes the answer of what was found: narrowed, in order, folded, with what it can be narrowed to.
 */
export function arrange(
  request: Request,
  plan: Plan,
  found: readonly Ranked[],
  rows: readonly Row[],
  data: SearchData,
): Found | Nothing {
  const { filters, order } = request;
  const { reading } = plan;
  const all = found.flatMap(({ passage }) => rows[passage] ?? []);
  const kept = found.filter(({ passage }) => {
    const row = rows[passage];
    return row && passes(row, filters, data);
  });
  if (kept.length === 0)
    return { kind: 'nothing', request, reading, without: waysOut(all, filters, data) };
  const ranked = inOrder(kept, rows, order);
  const best = order === 'best' ? findBest(ranked, rows) : undefined;
  const others = ranked.filter(({ passage }) => passage !== best?.passage);
  const records = ranked
    .filter(({ passage, score }) => RECORDS.has(rows[passage]?.kind ?? '') && score >= 1)
    .filter(({ passage }) => passage !== best?.passage);
  return {
    kind: 'found',
    request,
    reading,
    count: kept.length,
    pages: new Set(kept.map(({ passage }) => rows[passage]?.page)).size,
    hasAll: kept.some(({ share }) => share > 0.99),
    choices: choicesOf(all, filters, data),
    best,
    records: records.slice(0, MOST_RECORDS).map(({ passage }) => passage),
    hits: foldHits(others, rows),
    byPage: groupByPage(ranked, rows),
    isPartial: false,
  };
}
