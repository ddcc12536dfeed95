import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

test('marks and margins are hidden for undisturbed reading, and stay hidden', async ({ page }) => {
  await page.goto(CHAPTER);
  const marks = page.getByRole('group', { name: 'Marks and margins' });
  await marks.getByRole('radio', { name: 'hidden' }).locator('..').click();
  await expect(page.locator('.claim-mark').first()).toBeHidden();
  await expect(page.locator('.prose .margin').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.claim-mark').first()).toBeHidden();
  await expect(marks.getByRole('radio', { name: 'hidden' })).toBeChecked();
  await marks.getByRole('radio', { name: 'shown' }).locator('..').click();
  await expect(page.locator('.claim-mark').first()).toBeVisible();
});

test('colors follow the system until the reader chooses, and the choice is there before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(CHAPTER);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page
    .getByRole('group', { name: 'Colors' })
    .getByRole('radio', { name: 'dark', exact: true })
    .locator('..')
    .click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await paper()).toBe(dark);
  await expectAccessible(page);
});

test('a choice is announced in the words of its switch', async ({ page }) => {
  await page.goto(CHAPTER);
  const marks = page.getByRole('group', { name: 'Marks and margins' });
  await marks.getByRole('radio', { name: 'hidden' }).locator('..').click();
  await expect(page.locator('#announcer')).toHaveText('Marks and margins: hidden');
});

test.describe('a choice that was made elsewhere', () => {
  const darkOf = (page: Page) =>
    page.getByRole('group', { name: 'Colors' }).getByRole('radio', { name: 'dark', exact: true });

  const expectDark = async (page: Page) => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(darkOf(page)).toBeChecked();
  };

  test('is followed by a page in another tab', async ({ page, context }) => {
    await page.goto(CHAPTER);
    const other = await context.newPage();
    await other.goto('/about/');
    await darkOf(other).locator('..').click();
    await expectDark(page);
  });

  test('is followed by a page that Back brings up as it was', async ({ page }) => {
    await page.goto(CHAPTER);
    // The browser of the tests keeps no pages for Back, so the event is made here.
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expectDark(page);
  });
});

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch that does nothing', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.locator('footer')).toBeVisible();
    await expect(page.locator('footer input, footer [data-setting]')).toHaveCount(0);
  });
});
