import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';
const PREVIEWED = '/glossary/#kestrel-rock';
const FILE = '**/previews.json';

const previewedLink = (page: Page) => page.locator(`a[data-preview][href="${PREVIEWED}"]`).first();
const previewOf = (page: Page) => page.getByRole('tooltip');

test.describe('by touch', { tag: CHROMIUM }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows the preview, the second follows the link', async ({ page }) => {
    await page.goto(CHAPTER);
    await previewedLink(page).tap();
    await expect(previewOf(page)).toBeVisible();
    await expect(page).toHaveURL(CHAPTER);
    const box = await previewOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await previewedLink(page).tap();
    await expect(page).toHaveURL(PREVIEWED);
  });

  test('a tap whose entry cannot be read follows its link', async ({ page }) => {
    await page.route(FILE, (route) => route.abort());
    await page.goto(CHAPTER);
    await previewedLink(page).tap();
    await expect(page).toHaveURL(PREVIEWED);
  });

  test('a tap whose entry does not come follows its link', async ({ page }) => {
    await page.route(FILE, () => {});
    await page.goto(CHAPTER);
    await previewedLink(page).tap();
    await expect(page).toHaveURL(PREVIEWED);
  });
});
