import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

test('marks and margins are hidden for undisturbed reading, and stay hidden', async ({ page }) => {
  await page.goto(CHAPTER);
  const marks = page.getByRole('group', { name: 'Marks and margins' });
  await marks.getByRole('button', { name: 'hidden' }).click();
  await expect(page.locator('.claim-mark').first()).toBeHidden();
  await expect(page.locator('.prose .margin').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.claim-mark').first()).toBeHidden();
  await expect(marks.getByRole('button', { name: 'hidden' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await marks.getByRole('button', { name: 'shown' }).click();
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
    .getByRole('button', { name: 'dark', exact: true })
    .click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await paper()).toBe(dark);
  await expectAccessible(page);
});

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch that does nothing', async ({ page }) => {
    await page.goto(CHAPTER);
    const settings = await page.locator('[data-setting]').all();
    expect(settings.length).toBeGreaterThan(0);
    for (const setting of settings) await expect(setting).toBeHidden();
  });
});
