import { closest, distance } from 'fastest-levenshtein';
import { type Pagefind, type PagefindHit, loadPagefind } from './load-pagefind.ts';
import { type Spellings, readSpellings } from './read-spellings.ts';
import { resultItem } from './result-item.ts';

/** How long typing pauses before the search runs, in milliseconds: shorter than a pause between words is felt. */
const PAUSE_MS = 80;

/** How many results are shown at a time. */
const PAGE_SIZE = 20;

/** How many letters a name may differ from what was typed to be offered instead, as a share of its length. */
const OFFER_SHARE = 0.4;

/** The search: the query in the address, the results below it, everything said in one status line. */
class SearchPage extends HTMLElement {
  private pagefind: Pagefind | undefined;
  private hits: PagefindHit[] = [];
  private shown = 0;
  private run = 0;
  private timer = 0;

  private find<Type extends Element>(selector: string): Type {
    const found = this.querySelector<Type>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  }

  private get field(): HTMLInputElement {
    return this.find('input[type="search"]');
  }

  connectedCallback(): void {
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.search(), PAUSE_MS);
    });
    this.field.addEventListener('focus', () => void this.load(), { once: true });
    this.find('[data-more]').addEventListener('click', () => void this.showMore(true));
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
    if (this.field.value === '' || location.hash === '#query') this.field.focus();
  }

  private get spellings(): Spellings {
    return JSON.parse(this.find('[data-spellings]').textContent || '{}') as Spellings;
  }

  private async load(): Promise<Pagefind> {
    this.pagefind ??= await loadPagefind();
    return this.pagefind;
  }

  private readAddress(): void {
    this.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.search();
  }

  private writeAddress(query: string): void {
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    url.hash = '';
    if (url.href !== location.href) history.replaceState(null, '', url);
  }

  private say(message: string): void {
    this.find('[data-status]').textContent = message;
  }

  private async search(): Promise<void> {
    const query = this.field.value.trim();
    const run = (this.run += 1);
    this.writeAddress(query);
    if (query === '') return this.clear('');
    try {
      const { query: read, names } = readSpellings(query, this.spellings);
      const pagefind = await this.load();
      const searches = [read, query]
        .filter((words) => words !== undefined)
        .map((words) => pagefind.search(words));
      const hits = (await Promise.all(searches)).flatMap(({ results }) => results);
      if (run !== this.run) return;
      this.hits = hits.filter(({ id }, index) => hits.findIndex((hit) => hit.id === id) === index);
      await this.showFirst(query, names, run);
    } catch {
      this.clear('The search index could not be loaded. The lists below lead to everything.');
    }
  }

  private clear(message: string): void {
    this.hits = [];
    this.find('[data-results]').replaceChildren();
    this.find<HTMLElement>('[data-more]').hidden = true;
    this.say(message);
  }

  private async showFirst(query: string, names: readonly string[], run: number): Promise<void> {
    const count = this.hits.length;
    if (count === 0) return this.offer(query);
    const items = await Promise.all(
      this.hits.slice(0, PAGE_SIZE).map(async (hit) => resultItem(await hit.data())),
    );
    if (run !== this.run) return;
    this.shown = items.length;
    this.replaceResults(items);
    this.find<HTMLElement>('[data-more]').hidden = count <= this.shown;
    const also = names.length > 0 ? ` Also read as ${names.join(', ')}.` : '';
    this.say(`${count} ${count === 1 ? 'passage' : 'passages'} found for ${query}.${also}`);
  }

  /** Puts new results in place of the old. Whoever has already moved to a result that is still there stays on it. */
  private replaceResults(items: readonly HTMLElement[]): void {
    const list = this.find('[data-results]');
    const focused = list.querySelector<HTMLAnchorElement>('a:focus')?.getAttribute('href');
    list.replaceChildren(...items);
    if (focused) list.querySelector<HTMLAnchorElement>(`a[href="${focused}"]`)?.focus();
  }

  private async showMore(movesFocus: boolean): Promise<void> {
    const next = this.hits.slice(this.shown, this.shown + PAGE_SIZE);
    const items = await Promise.all(next.map(async (hit) => resultItem(await hit.data())));
    this.shown += items.length;
    this.find('[data-results]').append(...items);
    this.find<HTMLElement>('[data-more]').hidden = this.hits.length <= this.shown;
    if (movesFocus) items[0]?.querySelector('a')?.focus();
  }

  /** Nothing was found: says so, and offers the name of this edition nearest to what was typed. */
  private offer(query: string): void {
    this.clear('');
    const spelling = closest(query.toLowerCase(), Object.keys(this.spellings));
    const name = this.spellings[spelling];
    const isNear = name && distance(query.toLowerCase(), spelling) <= spelling.length * OFFER_SHARE;
    const status = this.find('[data-status]');
    if (!isNear) {
      this.say(`Nothing was found for ${query}. Try fewer or other words, or the lists below.`);
      return;
    }
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(name)}`;
    link.textContent = name;
    status.replaceChildren(`Nothing was found for ${query}. Did you mean `, link, '?');
  }
}

customElements.define('search-page', SearchPage);
