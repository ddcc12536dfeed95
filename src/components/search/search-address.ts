import { type Filters, type Order, facets } from '../../search/answer.ts';
import { type View, blankView } from './search-view.ts';

/** The longest query that is in an address, in characters: servers refuse very long addresses. */
const LONGEST = 300;

/** The most results that an address can ask for at once. */
const MOST = 500;

const isOrder = (word: string | null): word is Order =>
  word === 'best' || word === 'date' || word === 'edition';

function filtersIn(params: URLSearchParams): Filters {
  const chosen = facets.map((facet) => [facet, [...new Set(params.getAll(facet))]] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** Reads a view from the part of an address after `?`. What is not understood is left out. */
export function viewIn(search: string): View {
  const params = new URLSearchParams(search);
  const order = params.get('order');
  const shown = Number(params.get('shown'));
  return {
    query: params.get('q') ?? '',
    asTyped: params.has('typed'),
    filters: filtersIn(params),
    order: isOrder(order) ? order : blankView.order,
    isByPage: params.get('view') === 'pages',
    shown:
      Number.isInteger(shown) && shown > blankView.shown ? Math.min(shown, MOST) : blankView.shown,
  };
}

/** Writes a view as the part of an address from `?` on. What is as usual is not written. */
export function searchOf({ query, asTyped, filters, order, isByPage, shown }: View): string {
  const params = new URLSearchParams();
  // Cut by characters: half of a pair of code units could not be written.
  if (query !== '') params.set('q', [...query].slice(0, LONGEST).join(''));
  if (asTyped) params.set('typed', '');
  for (const facet of facets) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (order !== blankView.order) params.set('order', order);
  if (isByPage) params.set('view', 'pages');
  if (shown > blankView.shown) params.set('shown', String(shown));
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
