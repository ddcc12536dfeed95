import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { linkTo } from '../support/select-words.ts';

const CHAPTER = '/letters/the-telephone-call/';
const SECTION = `${CHAPTER}#twenty-two-minutes`;

const subject = (page: Page) =>
  page.getByText('One section on the telephone call of 14 March 1931');

test('who comes to a section by its link is told what the whole is about', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about:blank');
    await page.goto(SECTION);
    const shown = subject(page).filter({ visible: true });
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveText(/about the lamp on Kestrel Rock\. In thirty seconds/u);
    const [line, heading] = await Promise.all([
      shown.boundingBox(),
      page.locator('#twenty-two-minutes').boundingBox(),
    ]);
    expect(line?.y).toBeGreaterThan(heading?.y ?? Infinity);
    await expectAccessible(page);
    await shown.getByRole('link', { name: 'In thirty seconds' }).click();
    await expect(page).toHaveURL(/\/$/u);
  }
});

test('who reads a chapter or moves within it is not told, and neither is paper', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(subject(page).first()).toBeHidden();
  await page.evaluate(() => location.assign('#twenty-two-minutes'));
  await expect(page.locator('html')).toHaveAttribute('data-inside');
  await expect(subject(page).filter({ visible: true })).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(SECTION);
  await page.emulateMedia({ media: 'print' });
  await expect(subject(page).filter({ visible: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the line is there too', async ({ page }) => {
    await page.goto(SECTION);
    await expect(subject(page).filter({ visible: true })).toHaveCount(1);
  });
});

test('the line is no part of a link to words', { tag: CHROMIUM }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SECTION);
  const shown = subject(page).filter({ visible: true });
  await expect(shown).toHaveCount(1);
  const first = await page
    .locator('.heading:has(#twenty-two-minutes) + .passage p')
    .first()
    .evaluate((paragraph) => paragraph.textContent.trim().split(/\s+/u).slice(0, 3).join(' '));
  const link = await linkTo(page, '.heading:has(#twenty-two-minutes) + .passage', first);
  expect(link).toContain(':~:text=');
  expect(link).not.toContain('section');
  await expect(shown).toHaveCount(1);
});
