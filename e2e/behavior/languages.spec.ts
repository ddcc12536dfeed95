import { expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';

test('words in another language say which, and are left as they are by a translation', async ({
  page,
}) => {
  await page.goto('/notes/');
  const word = page.locator('i[lang="de"]').first();
  await expect(word).toHaveText('Teile');
  await expect(word).toHaveAttribute('translate', 'no');
});

test('the words of a quotation are in their language, those of ours are not', async ({ page }) => {
  await page.goto(CHAPTER);
  const original = page.locator('.quotation p[lang="uk"]').first();
  await expect(original).toHaveAttribute('translate', 'no');
  await expect(original).toHaveAttribute('dir', 'auto');
  await expect(
    page.locator('.quotation p[lang="en"], .quotation p:not([lang])[translate]'),
  ).toHaveCount(0);
});
