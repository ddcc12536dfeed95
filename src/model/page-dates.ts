import { type EditionSources, currentEdition } from './edition.ts';
import type { Ledger, Published } from './ledger.ts';
import { routes } from './routes.ts';

/** When a page was published, and when words of it last changed: days of editions. */
export interface PageDates {
  published: string;
  modified: string;
}

/**
 * The address below which the words of a page stand: its own, because a page lists what is below
 * it, but for the pages that print what stands elsewhere.
 */
function scopeOf(page: string): string {
  if (page === routes.accounts) return routes.topics;
  if (page === routes.concordance || page === routes.changes) return routes.home;
  return page.startsWith(routes.sources) ? routes.sources : page;
}

/** The editions in which something was said, or no more said, at an address. */
const editionsOf = ({ was, since, gone }: Published): number[] => [
  ...was.map((wording) => wording.since),
  since,
  ...(gone === undefined ? [] : [gone]),
];

/** The first and the last edition in which something changed. */
type Span = [first: number, last: number];

/** The editions of each published address, and of all that is below each step of an address. */
interface Spans {
  at: Map<string, Span>;
  below: Map<string, Span>;
}

function widen(spans: Map<string, Span>, key: string, [first, last]: Span): void {
  const [known, latest] = spans.get(key) ?? [first, last];
  spans.set(key, [Math.min(known, first), Math.max(latest, last)]);
}

/** `/`, `/topics/`, `/topics/ferry/` of an address below them. */
const stepsOf = (address: string): string[] =>
  [...address.matchAll(/\//gu)].map(({ index }) => address.slice(0, index + 1));

function listSpans({ passages }: Ledger): Spans {
  const spans: Spans = { at: new Map(), below: new Map() };
  for (const passage of passages) {
    const editions = editionsOf(passage);
    const span: Span = [Math.min(...editions), Math.max(...editions)];
    widen(spans.at, passage.at, span);
    for (const step of stepsOf(passage.at)) widen(spans.below, step, span);
  }
  return spans;
}

// Every page asks for its dates, and a ledger is as long as the site.
const known = new WeakMap<Ledger, Spans>();

/**
 * When a page was published and last changed, as far as the ledger holds its words; undefined for a
 * page that no edition has published.
 */
export function publishedDates(page: string, ledger: Ledger): PageDates | undefined {
  const spans = known.get(ledger) ?? listSpans(ledger);
  known.set(ledger, spans);
  const below = spans.below.get(scopeOf(page));
  const [first] = spans.at.get(page) ?? below ?? [];
  const dayOf = (edition: number | undefined) =>
    ledger.editions.find(({ number }) => number === edition)?.date;
  const published = dayOf(first);
  const modified = dayOf(below?.[1]);
  return published && modified ? { published, modified } : undefined;
}

/** The same; of a page that no edition has published, the day of the present one. */
export function pageDates(page: string, story: EditionSources): PageDates {
  const { date: day } = currentEdition(story);
  return publishedDates(page, story.ledger) ?? { published: day, modified: day };
}
