import type { Locator, Page } from '@playwright/test';

/** The search page, as a reader meets it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Search the edition' });
    this.status = page.getByRole('status');
    this.results = page.getByRole('list', { name: 'Results' }).getByRole('listitem');
  }

  /** Opens the search, with a query in its address if one is given. */
  async open(query?: string): Promise<void> {
    await this.page.goto(
      query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`,
    );
  }

  /** The link of the result at a position, from 0. */
  linkOf(position: number): Locator {
    return this.results.nth(position).getByRole('link').first();
  }
}
