import * as say from '../../labels/script/en/search.ts';
import { bestResult } from './best-result.ts';
import { chosenWords, filterList } from './filter-list.ts';
import { keepFocus } from './keep-focus.ts';
import { make, makeButton } from './make-element.ts';
import { recordList } from './record-list.ts';
import { resultList } from './result-list.ts';
import type { Outcome } from './search-runner.ts';
import type { Found, Nothing } from '../../search/answer.ts';
import { PAGE_SIZE, type View, chosenOf } from './search-view.ts';
import { type Unfolded, restOf } from './shown-passages.ts';
import { statusNodes } from './status-line.ts';
import { spokenWords, statusPieces } from './status-words.ts';

/** What the search page shows. It is drawn anew from each answer; the focus stays where it was. */
export class SearchScreen {
  private readonly page: HTMLElement;
  private readonly openFacets = new Set<string>();
  /** How often something was drawn: what is drawn later is dropped if something newer was. */
  private drawings = 0;

  constructor(page: HTMLElement) {
    this.page = page;
  }

  private find<Type extends HTMLElement>(selector: string): Type {
    const found = this.page.querySelector<Type>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  }

  /** The form of the query. */
  get form(): HTMLFormElement {
    return this.find('form');
  }

  /** The field of the query. */
  get field(): HTMLInputElement {
    return this.find('input[type="search"]');
  }

  /** The list of results. */
  get results(): HTMLElement {
    return this.find('[data-results]');
  }

  /** Says that the search goes on. The results before it stay until then. */
  showWaiting(): void {
    this.find('[data-status]').replaceChildren(say.searching);
  }

  /** Shows on the switches what is chosen. */
  showView({ order, isByPage }: View): void {
    for (const input of this.page.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      input.checked = [order, isByPage ? 'pages' : 'passages'].includes(input.value);
  }

  /** Says that more could not be loaded; what is there stays. */
  showUnloaded(): string {
    const words = say.moreNotLoaded;
    this.find('[data-note]').textContent = words;
    return words;
  }

  /**
   * Shows an answer.
   * @returns what is said of it to a screen reader.
   */
  showOutcome(outcome: Outcome, view: View, unfolded: Unfolded): string {
    const { answer } = outcome;
    const pieces = statusPieces(answer, 'page');
    this.drawings += 1;
    this.page.dataset['state'] = answer.kind;
    keepFocus(this.page, this.field, () => {
      this.find('[data-status]').replaceChildren(...statusNodes(pieces));
      this.find('[data-note]').textContent = '';
      this.find('[data-outs]').replaceChildren(
        ...(answer.kind === 'nothing' ? waysOut(answer) : []),
      );
      if (answer.kind === 'found') this.draw(answer, outcome, view, unfolded);
      else this.results.replaceChildren();
      this.find('[data-body]').hidden = answer.kind !== 'found';
    });
    return spokenWords(pieces);
  }

  /** Shows all choices of a group of filters, and moves the focus to the first that was hidden. */
  openFilters(facet: string, outcome: Outcome, view: View, unfolded: Unfolded): void {
    const group = `[data-facet="${facet}"]`;
    const { length } = this.page.querySelectorAll(group);
    this.openFacets.add(facet);
    this.showOutcome(outcome, view, unfolded);
    if (outcome.answer.kind === 'found') this.drawFilters(outcome.answer, view);
    this.page.querySelectorAll<HTMLElement>(group)[length]?.focus();
  }

  /** On a small screen, opens the filters or folds them again. */
  foldFilters(): void {
    const line = this.find('[data-fold]');
    line.ariaExpanded = String(line.ariaExpanded !== 'true');
    line.focus();
  }

  private draw(answer: Found, { items }: Outcome, view: View, unfolded: Unfolded): void {
    this.find('[data-best]').replaceChildren(...(view.isByPage ? [] : bestResult(answer, items)));
    this.results.replaceChildren(...resultList(answer, view, unfolded, items));
    if (this.find('[data-filters]').childElementCount === 0) this.drawFilters(answer, view);
    else this.drawFiltersLater(answer, view);
    const records = recordList(answer, items);
    this.find('[data-records]').replaceChildren(...records);
    this.find('[data-records-part]').hidden = records.length === 0;
    const rest = restOf(answer, view);
    const more = this.find('[data-more]');
    const left = (view.isByPage ? answer.byPage : answer.hits).length - view.shown;
    more.hidden = rest === 0;
    more.textContent = left > PAGE_SIZE ? say.moreOfOther(say.passages(rest)) : say.theOther(rest);
  }

  /** Draws the filters when the results are painted: both take the browser the same time. */
  private drawFiltersLater(answer: Found, view: View): void {
    const drawing = this.drawings;
    const draw = () => {
      if (drawing !== this.drawings) return;
      keepFocus(this.page, this.field, () => this.drawFilters(answer, view));
    };
    requestAnimationFrame(() => setTimeout(draw));
  }

  private drawFilters(answer: Found, { filters }: View): void {
    const chosen = chosenWords(answer);
    const words = chosen.length > 0 ? make('strong', {}, chosen.join(', ')) : say.noneChosen;
    this.find('[data-fold]:not(.filters-close)').replaceChildren(say.filters, words);
    this.find('[data-filters]').replaceChildren(
      ...filterList(answer, this.openFacets),
      make(
        'p',
        { class: 'filters-foot' },
        makeButton(
          { class: 'filters-close', 'data-fold': '' },
          say.show(say.passages(answer.count)),
        ),
        ...(chosenOf(filters).length > 0
          ? [makeButton({ 'data-act': 'no-filters', 'data-key': 'no-filters' }, say.clearFilters)]
          : []),
      ),
    );
  }
}

/** The ways out of filters that leave nothing, each with how many results it has. */
const waysOut = ({ without }: Nothing): HTMLElement[] =>
  without.map(({ words, filters, count }) =>
    make(
      'span',
      {},
      makeButton({ 'data-without': JSON.stringify(filters) }, say.without(words)),
      `, ${count}. `,
    ),
  );
