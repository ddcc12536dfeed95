import { expect, test } from '@playwright/test';
import { SearchPage } from '../support/search-page.ts';

const RARE_WORD = 'quillback';

/** What a search takes: its engine, the data of its passages, a part of its index, its texts. */
const FILES = [
  ['engine', '**/pagefind/pagefind.js*'],
  ['data', '**/pagefind/passages.json'],
  ['parts of the index', '**/pagefind/index/**'],
  ['texts', '**/pagefind/fragment/**'],
] as const;

for (const [name, files] of FILES) {
  test(`if the ${name} could not be loaded that is said, and Try again recovers`, async ({
    page,
  }) => {
    await page.route(files, (route) => route.abort());
    const search = new SearchPage(page);
    await search.open(RARE_WORD);
    await expect(search.status).toContainText('The search index could not be loaded');
    await expect(page.locator('search-page')).not.toContainText('Nothing was found');
    await expect(search.spoken).toContainText('could not be loaded');
    await page.unroute(files);
    await search.status.getByRole('button', { name: 'Try again' }).click();
    await expect(search.status).toHaveText('1 passage on 1 page.');
  });
}

test('without a connection it is said so, and the search goes on when it is back', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await search.open();
  await context.setOffline(true);
  await search.field.fill(RARE_WORD);
  await expect(search.status).toContainText('You are offline');
  await page.unroute('**/pagefind/**');
  await context.setOffline(false);
  await expect(search.status).toHaveText('1 passage on 1 page.');
});

test('more results that do not come are said so and can be asked for again', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('lamp');
  await expect(search.results).toHaveCount(10);
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await search.more.click();
  await expect(page.getByText('More could not be loaded')).toBeVisible();
  await expect(search.results).toHaveCount(10);
  await page.unroute('**/pagefind/fragment/**');
  await search.more.click();
  await expect(search.linkOf(10)).toBeFocused();
});

test('a slow search says that it goes on, a quick one does not', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/passages.json', async (route) => {
    await held;
    await route.continue();
  });
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.status).toHaveText('Searching…');
  release();
  await expect(search.status).toHaveText('1 passage on 1 page.');
});
