import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { SearchPage } from '../support/search-page.ts';

/** A word that one section of the invented story holds, and no record. */
const RARE_WORD = 'quillback';
const RARE_ADDRESS = '/aftermath/the-hearing/#the-supply-boat';

test('a word is found in its section, at the section’s own address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.fill(RARE_WORD);
  await expect(search.results).toHaveCount(1);
  await expect(search.status).toHaveText(`1 passage found for ${RARE_WORD}.`);
  await expect(search.linkOf(0)).toHaveAttribute('href', RARE_ADDRESS);
  await search.linkOf(0).click();
  await expect(page).toHaveURL(RARE_ADDRESS);
  await expect(page.getByRole('heading', { name: 'The supply boat' })).toBeInViewport();
});

test('the words found are marked in the excerpt', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.results.first().locator('mark')).toHaveText(/quillback/iu);
});

for (const [kind, query, address] of [
  ['claim', 'oil turns', '/topics/oil/#claim-oil-turns'],
  ['figure', 'barrels promised keeper', '/topics/oil/#figure-barrels'],
  ['quotation', 'Umówiłyśmy', '/people/orsted-kowalczyk/#quote-orsted-turns'],
] as const) {
  test(`a ${kind} is found at its own address`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(query);
    await expect(search.results.locator(`a[href="${address}"]`).first()).toBeVisible();
  });
}

test('the query is in the address, and reload, back and sharing keep it', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.pressSequentially('barrels');
  await expect(page).toHaveURL('/search/?q=barrels');
  await expect(search.results.first()).toBeVisible();
  const count = await search.results.count();

  await page.reload();
  await expect(search.field).toHaveValue('barrels');
  await expect(search.results).toHaveCount(count);

  await search.linkOf(0).click();
  await expect(page).not.toHaveURL(/search/u);
  await page.goBack();
  await expect(search.field).toHaveValue('barrels');
  await expect(search.results).toHaveCount(count);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(new SearchPage(shared).results).toHaveCount(count);
});

test('another spelling of a name is read as the name', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Orsted');
  await expect(search.status).toContainText('Also read as');
  await expect(search.results.filter({ hasText: 'Ørsted-Kowalczyk' }).first()).toBeVisible();
});

test('a name in another script is found', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Вербицький');
  await expect(search.results.filter({ hasText: 'Verbytskyi' }).first()).toBeVisible();
});

test('when nothing is found the search says so and offers the nearest name', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Verbitzkyi');
  await expect(search.status).toContainText('Nothing was found for Verbitzkyi. Did you mean');
  await search.status.getByRole('link').click();
  await expect(search.results.first()).toBeVisible();
});

test('when nothing is found and no name is near, the lists are named', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('zzxqwvk');
  await expect(search.status).toHaveText(
    'Nothing was found for zzxqwvk. Try fewer or other words, or the lists below.',
  );
  await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeVisible();
});

test('the search is worked by keyboard alone', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\//u);
  const search = new SearchPage(page);
  await expect(search.field).toBeFocused();
  await page.keyboard.type(RARE_WORD);
  await expect(search.results).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(search.linkOf(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(RARE_ADDRESS);
});

test('a reader who has moved to a result stays on it when the results are found anew', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('quill');
  await expect(search.results).toHaveCount(1);
  await search.linkOf(0).focus();
  await search.field.evaluate((field: HTMLInputElement, word) => {
    field.value = word;
    field.dispatchEvent(new Event('input'));
  }, RARE_WORD);
  await expect(search.status).toHaveText(`1 passage found for ${RARE_WORD}.`);
  await expect(search.linkOf(0)).toBeFocused();
});

test('/ focuses the field on the search page and types itself in a field', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.results).toHaveCount(1);
  await page.getByRole('contentinfo').click();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('/');
  await expect(search.field).toHaveValue('/');
});

test('more results than one page are shown on request, and focus goes to the first new one', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('lamp');
  await expect(search.results).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(search.linkOf(20)).toBeFocused();
  expect(await search.results.count()).toBeGreaterThan(20);
});

test('the search is accessible with results and without', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.results).toHaveCount(1);
  await expectAccessible(page);
  await search.field.fill('zzxqwvk');
  await expect(search.results).toHaveCount(0);
  await expectAccessible(page);
});

test('a search index that cannot be loaded is said so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.status).toHaveText(
    'The search index could not be loaded. The lists below lead to everything.',
  );
});

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('the search page shows plain ways to find things and no dead field', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await expect(search.field).toBeHidden();
    await expect(page.getByText('The search needs script')).toBeVisible();
    await page.getByRole('link', { name: 'The telephone call' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The telephone call');
  });
});
