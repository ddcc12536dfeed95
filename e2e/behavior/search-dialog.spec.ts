import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { expectNoSideways } from '../support/sideways.ts';

const CHAPTER = '/letters/the-telephone-call/';
const RARE_WORD = 'quillback';
const RARE_ADDRESS = '/aftermath/the-hearing/#the-supply-boat';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const optionsOf = (page: Page) => dialogOf(page).getByRole('option');

/** Opens the dialog on a chapter and types. */
async function find(page: Page, words: string): Promise<void> {
  await page.goto(CHAPTER);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(optionsOf(page).first()).toBeVisible();
}

for (const key of ['/', 'Control+k', 'Meta+k'])
  test(`the key ${key} opens the search over the page, Escape gives the focus back`, async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const link = page.locator('article a').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
    await expect(page).toHaveURL(CHAPTER);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

test('the link to the search opens it too, and is a plain link with a key held', async ({
  page,
  context,
}) => {
  await page.goto(CHAPTER);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await link.click();
  await expect(fieldOf(page)).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  const other = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(await other).toHaveURL('/search/');
  await expect(dialogOf(page)).toBeHidden();
});

test('the dialog is a combobox with a list, worked by the arrow keys', async ({ page }) => {
  await find(page, 'lamp');
  const field = fieldOf(page);
  const options = optionsOf(page);
  await expect(options).toHaveCount(6);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  for (const [key, position] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['End', 5],
    ['ArrowDown', 0],
    ['End', 5],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    const option = options.nth(position);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', `search-option-${position}`);
    await expect(field).toBeFocused();
  }
  await expect(dialogOf(page).locator('[aria-selected="true"]')).toHaveCount(1);
});

test('Enter opens the chosen result', async ({ page }) => {
  await find(page, RARE_WORD);
  await expect(optionsOf(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(RARE_ADDRESS);
});

test('a press opens a result, of this page too, and the dialog is gone', async ({ page }) => {
  await page.goto(RARE_ADDRESS.split('#')[0] ?? '');
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type(RARE_WORD);
  await optionsOf(page).first().click();
  await expect(page).toHaveURL(RARE_ADDRESS);
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText('Marked here: quillback.')).toBeVisible();
});

test('all passages lead to the search page with the query, by link and by Enter', async ({
  page,
}) => {
  await find(page, 'lamp');
  await expect(
    page.getByRole('link', { name: /^All \d+ passages, with filters$/ }),
  ).toHaveAttribute('href', '/search/?q=lamp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=lamp');
});

test('a failure is said in the dialog, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  // All at once: a search for a later letter would recover by itself.
  await page.keyboard.insertText(RARE_WORD);
  await expect(dialogOf(page)).toContainText('The search index could not be loaded');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(optionsOf(page).first()).toBeVisible();
});

test('if the dialog itself does not come, the search page does', async ({ page }) => {
  // Before the page is there: what an open page asks for at once, Chromium may not yet intercept.
  await page.route('**/_astro/search-dialog*', (route) => route.abort());
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/(?:#query)?$/u);
});

test('a page asks for nothing of the search before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // A busy machine may ask for nothing for a while before it asks for the page's script.
  await page.goto(CHAPTER);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search|pagefind|arrival/u.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  expect(asked.some((path) => path.includes('search-dialog'))).toBe(true);
});

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the dialog is accessible, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await find(page, 'lamp');
      await page.keyboard.press('ArrowDown');
      await expectNoSideways(page);
      await expectAccessible(page);
    });

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the search page', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
  });
});
