import { pressedIn } from './pressed.ts';
import type { Filters } from '../../search/answer.ts';
import { SearchAnnouncer } from './search-announcer.ts';
import { siteSearch } from './site-search.ts';
import { type Place, SearchHistory } from './search-history.ts';
import { pressSearch } from './search-presses.ts';
import { type Outcome, SearchRunner } from './search-runner.ts';
import { SearchScreen } from './search-screen.ts';
import { PAGE_SIZE, type View, blankView } from './search-view.ts';
import { neededPassages } from './shown-passages.ts';
import type { Act } from './status-words.ts';
import { onTyping } from './typing.ts';

/** The search page: what a reader types and presses, and what the address and the screen show. */
class SearchPage extends HTMLElement {
  private listening = new AbortController();
  private readonly screen = new SearchScreen(this);
  private readonly announcer = new SearchAnnouncer((words) => {
    const announcer = document.getElementById('announcer');
    if (announcer) announcer.textContent = words;
  });
  private readonly runner = new SearchRunner(siteSearch(), {
    waiting: () => this.screen.showWaiting(),
    outcome: (outcome) => this.take(outcome),
    needed: (answer) => neededPassages(answer, this.view, this.unfolded),
  });
  private readonly history = new SearchHistory(() => this.place());
  private view: View = blankView;
  private unfolded = new Set<string>();
  private outcome: Outcome | undefined;
  /** Where to scroll once the results are there. */
  private goal: number | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { field, form } = this.screen;
    const { isComposing } = onTyping(field, signal, () => this.type());
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        if (!isComposing()) this.enter();
      },
      { signal },
    );
    field.addEventListener('focus', () => this.runner.warm(), { signal });
    this.addEventListener('click', (event) => this.press(event), { signal });
    this.addEventListener('change', (event) => this.switchTo(event), { signal });
    this.followWindow(signal);
    this.readAddress();
    if (field.value === '' || location.hash === '#query') field.focus();
  }

  disconnectedCallback(): void {
    this.announcer.stop();
    this.listening.abort();
  }

  private followWindow(signal: AbortSignal): void {
    const on = (type: string, act: () => void) => window.addEventListener(type, act, { signal });
    on('popstate', () => this.readAddress());
    on('scroll', () => {
      if (this.goal === undefined) this.history.keepSoon();
    });
    on('pagehide', () => this.history.keep());
    on('online', () => {
      if (this.outcome?.answer.kind === 'failed') this.search();
    });
  }

  private place(): Place {
    return { unfolded: [...this.unfolded], scroll: this.goal ?? scrollY };
  }

  private readAddress(): void {
    const { view, place } = this.history.read();
    this.view = view;
    this.unfolded = new Set(place?.unfolded);
    this.goal = place?.scroll;
    this.screen.field.value = view.query;
    this.search();
  }

  /** Shows another view of the search, from its first results on. */
  private see(change: Partial<View>): void {
    this.view = { ...this.view, shown: PAGE_SIZE, ...change };
    this.unfolded.clear();
    this.goal = undefined;
    this.search();
  }

  private search(): void {
    this.screen.showView(this.view);
    void this.runner.search(this.view);
  }

  private type(): void {
    const query = this.screen.field.value.trim();
    this.announcer.wait();
    if (query === this.view.query) return;
    this.see({ query, asTyped: false });
    this.history.type(this.view);
  }

  private enter(): void {
    const query = this.screen.field.value.trim();
    const isNew = query !== this.view.query || this.outcome?.answer.kind === 'failed';
    this.view = { ...this.view, query, ...(isNew && { asTyped: false }) };
    this.history.enter(this.view);
    if (isNew) this.see({});
  }

  /** Goes to another view that has an entry of its own in the history. */
  private goTo(change: Partial<View>): void {
    this.history.push({ ...this.view, shown: PAGE_SIZE, ...change });
    this.see(change);
    this.history.keepSoon();
  }

  private take(outcome: Outcome): void {
    this.outcome = outcome;
    this.announcer.tell(this.screen.showOutcome(outcome, this.view, this.unfolded));
    if (this.goal !== undefined) scrollTo({ top: this.goal, behavior: 'instant' });
    this.goal = undefined;
  }

  private filter(filters: Filters): void {
    this.goTo({ filters });
  }

  private press(event: MouseEvent): void {
    if (pressedIn(event, 'a[href]')) this.history.keep();
    pressSearch(event, this.view.filters, {
      filter: (filters) => this.filter(filters),
      act: (act) => this.act(act),
      unfold: (key) => void this.unfold(key),
      open: (facet) => {
        if (this.outcome) this.screen.openFilters(facet, this.outcome, this.view, this.unfolded);
      },
      fold: () => this.screen.foldFilters(),
      more: () => void this.more(),
      clear: () => this.clear(),
    });
  }

  private act(act: Act): void {
    if (act === 'again') this.search();
    else if (act === 'no-filters') this.filter({});
    else this.goTo({ asTyped: act === 'as-typed' });
  }

  private clear(): void {
    const { field } = this.screen;
    field.value = '';
    field.focus();
    this.goTo({ query: '', asTyped: false, filters: {} });
  }

  private switchTo({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === 'view') this.goTo({ isByPage: value === 'pages' });
    if (name === 'order') this.goTo({ order: value as View['order'] });
  }

  private async unfold(key: string): Promise<void> {
    this.unfolded.add(key);
    if (await this.complete()) this.history.keep();
    else this.unfolded.delete(key);
  }

  /** Shows more results and moves the focus to the first of them. */
  private async more(): Promise<void> {
    const before = this.view;
    const { length } = this.screen.results.children;
    this.view = { ...before, shown: before.shown + PAGE_SIZE };
    if (await this.complete()) {
      this.history.amend(this.view);
      this.screen.results.children[length]?.querySelector('a')?.focus();
    } else this.view = before;
  }

  /** Shows the same answer with more of its passages. */
  private async complete(): Promise<boolean> {
    if (!this.outcome) return false;
    try {
      const outcome = await this.runner.complete(this.outcome);
      if (outcome) this.take(outcome);
      return outcome !== undefined;
    } catch {
      this.announcer.tell(this.screen.showUnloaded());
      return false;
    }
  }
}

customElements.define('search-page', SearchPage);
