import type { Locator, Page } from '@playwright/test';

/** The search page, as a reader meets it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  /** What is said of the search, for the eye. */
  readonly status: Locator;
  /** What is said of it for the ear. */
  readonly spoken: Locator;
  /** The rows of the list: passages, or groups of them. */
  readonly results: Locator;
  /** The result above the list that answers the query, where there is one. */
  readonly best: Locator;
  readonly more: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Search the edition' });
    this.status = page.locator('search-page [data-status]');
    this.spoken = page.locator('#announcer');
    this.results = page.locator('[data-results] > li');
    this.best = page.locator('.best');
    this.more = page.locator('[data-more]');
  }

  /** Opens the search, with a query and anything else in its address if they are given. */
  async open(query?: string, more: Record<string, string> = {}): Promise<void> {
    const params = new URLSearchParams({ ...(query !== undefined && { q: query }), ...more });
    await this.page.goto(params.size === 0 ? '/search/' : `/search/?${params.toString()}`);
  }

  /** The link of the result at a position, from 0. */
  linkOf(position: number): Locator {
    return this.results.nth(position).getByRole('link').first();
  }

  /** The link to an address, in the list or above it. */
  linkTo(address: string): Locator {
    return this.page.locator(`.search-results a[href="${address}"]:not([data-copy])`).first();
  }

  /** The filters of a group. */
  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** How many passages are said to be found. */
  async count(): Promise<number> {
    return Number.parseInt((await this.status.textContent()) ?? '', 10);
  }
}
