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

/**
 * When a page was published and last changed, as far as the ledger holds its words; undefined for a
 * page that no edition has published.
 */
export function publishedDates(
  page: string,
  { editions, passages }: Ledger,
): PageDates | undefined {
  const scope = scopeOf(page);
  const numbers = passages.filter(({ at }) => at.startsWith(scope)).flatMap(editionsOf);
  const own = passages.filter(({ at }) => at === page).flatMap(editionsOf);
  const dayOf = (edition: number) => editions.find(({ number }) => number === edition)?.date;
  const published = dayOf(Math.min(...(own.length > 0 ? own : numbers)));
  const modified = dayOf(Math.max(...numbers));
  return published && modified ? { published, modified } : undefined;
}

/** The same; of a page that no edition has published, the day of the present one. */
export function pageDates(page: string, story: EditionSources): PageDates {
  const { date: day } = currentEdition(story);
  return publishedDates(page, story.ledger) ?? { published: day, modified: day };
}
