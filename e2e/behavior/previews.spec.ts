import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

test('the first use of a term or a person leads to the entry, later uses are plain words', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.prose a[href="/glossary/#kestrel-rock"]:not(.margin a)')).toHaveCount(
    1,
  );
  await expect(
    page.locator('.prose p a[href="/people/halvard/"]:not(.margin a, .quotation a)'),
  ).toHaveCount(1);
});

test('a preview shows on hover, can be pointed at and is dismissed with Escape', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const link = page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first();
  const preview = page.getByRole('tooltip');
  await link.hover();
  await expect(preview).toContainText('Kestrel Rock');
  await preview.hover();
  await expect(preview).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('a preview shows on focus and describes its link', async ({ page }) => {
  await page.goto(CHAPTER);
  const link = page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first();
  await page.locator('h2#lamp-goes-out').click();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toContainText('Kestrel Rock');
  await expect(link).toHaveAccessibleDescription(/Kestrel Rock/u);
});

test.describe('by touch', { tag: CHROMIUM }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows the preview, the second follows the link', async ({ page }) => {
    await page.goto(CHAPTER);
    const link = page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first();
    await link.tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expect(page).toHaveURL(CHAPTER);
    const box = await page.getByRole('tooltip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await link.tap();
    await expect(page).toHaveURL('/glossary/#kestrel-rock');
  });
});

test('nothing is asked for until a preview is', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CHAPTER);
  await page.evaluate(async () => void (await document.fonts.ready));
  expect(asked).not.toContain('/glossary/');
  await page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first().hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  expect(asked).toContain('/glossary/');
});
