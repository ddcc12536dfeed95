import { type Page, expect, test } from '@playwright/test';
import { SearchPage } from '../support/search-page.ts';

const COMMON_WORD = 'lamp';

/** How many entries the history has. */
const entries = (page: Page) => page.evaluate(() => ({ length: history.length }));

test('the query is in the address while it is typed, and reload and sharing keep it', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page);
  await search.open();
  const { length } = await entries(page);
  await search.field.pressSequentially('barrels');
  await expect(page).toHaveURL('/search/?q=barrels');
  expect(await entries(page)).toEqual({ length });
  const count = await search.count();

  await page.reload();
  await expect(search.field).toHaveValue('barrels');
  await expect.poll(() => search.count()).toBe(count);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect.poll(() => new SearchPage(shared).count()).toBe(count);
});

test('Enter adds an entry, from which Back leads to the query before', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  const { length } = await entries(page);
  await search.field.fill('barrels');
  await search.field.press('Enter');
  await expect(page).toHaveURL('/search/?q=barrels');
  expect(await entries(page)).toEqual({ length: length + 1 });
  await search.field.press('Enter');
  expect(await entries(page)).toEqual({ length: length + 1 });

  await search.field.fill('oil');
  await search.field.press('Enter');
  await expect(page).toHaveURL('/search/?q=oil');
  await page.goBack();
  await expect(search.field).toHaveValue('barrels');
  await page.goForward();
  await expect(search.field).toHaveValue('oil');
  await page.goBack();
  await page.goBack();
  await expect(search.field).toHaveValue('');
  await expect(search.status).toBeEmpty();
});

test('Back from a result leads to the place and the number of results as they were', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  await search.more.click();
  await expect(search.linkOf(10)).toBeFocused();
  await expect(page).toHaveURL('/search/?q=lamp&shown=20');
  const count = await search.results.count();
  const link = search.linkOf(10);
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 120));
  // Read as it is pressed, since it is brought into sight for that.
  await page.evaluate(() => {
    const keep = () => sessionStorage.setItem('before', String(scrollY));
    addEventListener('click', keep, { capture: true });
  });
  await link.click();
  await expect(page).not.toHaveURL(/search/u);
  const before = await page.evaluate(() => Number(sessionStorage.getItem('before')));
  expect(before).toBeGreaterThan(0);
  await page.goBack();
  await expect(search.results).toHaveCount(count);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
});

test('results that were unfolded are so after Back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const unfold = page.getByRole('button', { name: /more close to this/u }).first();
  await unfold.click();
  const opened = page.locator('.result-folded').first();
  await expect(opened).toBeVisible();
  await opened.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/search/u);
  await page.goBack();
  await expect(opened).toBeVisible();
});

test('a browser that refuses another address stops no typing', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    history.replaceState = refuse;
    history.pushState = refuse;
  });
  await search.field.fill('quillback');
  await search.field.press('Enter');
  await expect(search.status).toHaveText('1 passage on 1 page.');
});

/** One change for each pause in the typing that is long enough, and one at its end. */
const mostChanges = (milliseconds: number) => Math.ceil(milliseconds / 300) + 1;

test('fast typing changes the address seldom', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await page.evaluate(() => {
    const { replaceState } = history;
    const begun = performance.now();
    const seen = { changes: 0, lasted: 0 };
    Object.assign(window, { seen });
    history.replaceState = (...given) => {
      seen.changes += 1;
      seen.lasted = performance.now() - begun;
      replaceState.apply(history, given);
    };
  });
  await search.field.pressSequentially('a long query that is typed fast', { delay: 10 });
  await expect(page).toHaveURL(/typed\+fast/u);
  const { changes, lasted } = await page.evaluate(
    () => (window as unknown as { seen: { changes: number; lasted: number } }).seen,
  );
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(mostChanges(lasted));
});
