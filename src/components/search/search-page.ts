import { countOf } from '../../model/english.ts';
import { loadPagefind } from './load-pagefind.ts';
import { resultItem } from './result-item.ts';
import { type Answer, type Found, SearchSession } from './search-session.ts';

/** How long typing must pause before a search, in milliseconds: too short to be felt. */
const PAUSE_MS = 80;

const FAILED = 'The search index could not be loaded. The lists below lead to everything.';

/** The search page. Its query is in the address, and one status line says everything. */
class SearchPage extends HTMLElement {
  private readonly session = new SearchSession(loadPagefind, this.readSpellings());
  private listening = new AbortController();
  private timer = 0;

  private find<Type extends Element>(selector: string): Type {
    const found = this.querySelector<Type>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  }

  private readSpellings(): Map<string, string> {
    const written = this.find('[data-spellings]').textContent;
    return new Map(Object.entries(JSON.parse(written || '{}') as Record<string, string>));
  }

  private get field(): HTMLInputElement {
    return this.find('input[type="search"]');
  }

  private get moreButton(): HTMLButtonElement {
    return this.find('[data-more]');
  }

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.find('form').addEventListener('submit', (event) => this.submit(event), { signal });
    this.field.addEventListener('input', () => this.pause(), { signal });
    // The index loads while the first letters are typed. If it cannot, the search says so.
    this.field.addEventListener('focus', () => void this.session.load().catch(() => {}), {
      signal,
      once: true,
    });
    this.moreButton.addEventListener('click', () => void this.showMore(), { signal });
    window.addEventListener('popstate', () => this.readAddress(), { signal });
    this.readAddress();
    if (this.field.value === '' || location.hash === '#query') this.field.focus();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.listening.abort();
  }

  private submit(event: Event): void {
    event.preventDefault();
    void this.search();
  }

  private pause(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.search(), PAUSE_MS);
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

  private async search(): Promise<void> {
    clearTimeout(this.timer);
    const query = this.field.value.trim();
    this.writeAddress(query);
    const answer = await this.session.search(query);
    if (answer) this.show(answer);
  }

  private show(answer: Answer): void {
    if (answer.kind === 'found') return this.showFound(answer);
    this.find('[data-results]').replaceChildren();
    this.moreButton.hidden = true;
    if (answer.kind === 'nothing') this.say(...this.nothingWords(answer.query, answer.offer));
    else this.say(answer.kind === 'failed' ? FAILED : '');
  }

  private say(...words: (Node | string)[]): void {
    this.find('[data-status]').replaceChildren(...words);
  }

  private showFound({ query, count, names, items, hasMore }: Found): void {
    this.replaceResults(items.map(resultItem));
    this.moreButton.hidden = !hasMore;
    const also = names.length > 0 ? ` Also read as ${names.join(', ')}.` : '';
    this.say(`${countOf(count, 'passage')} found for ${query}.${also}`);
  }

  /** Replaces the results. The focus stays on a result that is still in the list. */
  private replaceResults(items: readonly HTMLElement[]): void {
    const list = this.find('[data-results]');
    const focused = list.querySelector<HTMLAnchorElement>('a:focus')?.getAttribute('href');
    list.replaceChildren(...items);
    if (focused) list.querySelector<HTMLAnchorElement>(`a[href="${focused}"]`)?.focus();
  }

  /** Adds the next results and moves the focus to the first of them. */
  private async showMore(): Promise<void> {
    const answer = await this.session.more();
    if (!answer) return;
    if (answer.kind === 'failed') return this.say(FAILED);
    const items = answer.items.map(resultItem);
    this.find('[data-results]').append(...items);
    this.moreButton.hidden = !answer.hasMore;
    items[0]?.querySelector('a')?.focus();
  }

  /** What to say if nothing was found: the name that was probably meant, or what else to try. */
  private nothingWords(query: string, offer: string | undefined): (Node | string)[] {
    if (offer === undefined)
      return [`Nothing was found for ${query}. Try fewer or other words, or the lists below.`];
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(offer)}`;
    link.textContent = offer;
    return [`Nothing was found for ${query}. Did you mean `, link, '?'];
  }
}

customElements.define('search-page', SearchPage);
