import { type Page, expect, test } from '@playwright/test';
import { SearchPage } from '../support/search-page.ts';

const RARE_WORD = 'quillback';
const RARE_ADDRESS = '/aftermath/the-hearing/#the-supply-boat';

/** The words that the browser has marked. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return startContainer.textContent?.slice(startOffset, endOffset) ?? '';
    }),
  );

async function arrive(page: Page): Promise<void> {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await search.linkTo(RARE_ADDRESS).click();
  await expect(page).toHaveURL(RARE_ADDRESS);
}

test('the words that were looked for are marked in the passage, after reload too', async ({
  page,
}) => {
  await arrive(page);
  await expect(page.getByText('Marked here: quillback.')).toBeVisible();
  expect(await marked(page)).toEqual(['Quillback']);
  await page.reload();
  await expect(page.getByText('Marked here: quillback.')).toBeVisible();
});

test('a press clears the marks, and they stay away', async ({ page }) => {
  await arrive(page);
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  expect(await marked(page)).toEqual([]);
  await expect(page.getByText('Marked here:')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The supply boat' })).toBeVisible();
  expect(await marked(page)).toEqual([]);
});

test('an address that somebody shares marks nothing', async ({ page, context }) => {
  await arrive(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForLoadState('networkidle');
  expect(await marked(other)).toEqual([]);
});
