import { type Filters, facets } from '../../search/answer.ts';
import { isForOtherTab, pressedIn } from './pressed.ts';
import { withChoice } from './filter-list.ts';
import { keepFoundWords } from './found-words.ts';
import type { Act } from './status-words.ts';

/** What the buttons of the search page do. */
export interface Presses {
  /** Narrows the results by other filters. */
  filter: (filters: Filters) => void;
  /** Undoes what was read into the query, or tries again. */
  act: (act: Act) => void;
  /** Shows what is behind a row or a group of results. */
  unfold: (key: string) => void;
  /** Shows all choices of a group of filters. */
  open: (facet: string) => void;
  /** Shows or hides the filters on a small screen. */
  fold: () => void;
  /** Shows more results. */
  more: () => void;
  /** Empties the field. */
  clear: () => void;
}

const isAct = (word: string | undefined): word is Act =>
  word === 'as-typed' || word === 'as-read' || word === 'again' || word === 'no-filters';

/** Does what a pressed button says in its data. */
function pressButton({ dataset }: HTMLElement, filters: Filters, presses: Presses): void {
  const { value, unfold, act, open, without } = dataset;
  const facet = facets.find((each) => each === dataset['facet']);
  if (facet && value !== undefined) presses.filter(withChoice(filters, facet, value));
  if (without !== undefined) presses.filter(JSON.parse(without) as Filters);
  if (unfold !== undefined) presses.unfold(unfold);
  if (isAct(act)) presses.act(act);
  if (open !== undefined) presses.open(open);
  if ('more' in dataset) presses.more();
  if ('clear' in dataset) presses.clear();
  if ('fold' in dataset) presses.fold();
}

/**
 * Does what was pressed on the search page. A result takes the words that were looked for along.
 * @param filters what the results are narrowed by now.
 */
export function pressSearch(event: MouseEvent, filters: Filters, presses: Presses): void {
  const link = pressedIn<HTMLAnchorElement>(event, 'a[href]:not([data-copy])');
  const result = link?.closest('.result, .best, .result-record');
  if (link && result && !isForOtherTab(event)) keepFoundWords(link, result);
  const button = pressedIn<HTMLButtonElement>(event, 'button');
  if (button) pressButton(button, filters, presses);
}
