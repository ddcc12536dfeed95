import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';
const NOTE = '#note-whose-halves';
const WORDS = 'Nobody wrote anything down';

test.use({ viewport: { width: 390, height: 800 } });

// Other browsers open a closed note too, but offer a test no address with words.
test(
  'an address with words opens the note in which they are',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto(`${CHAPTER}#:~:text=${encodeURIComponent(WORDS)}`);
    await expect(page.locator(NOTE)).toBeVisible();
    await expect(page.locator(NOTE)).toBeInViewport();
  },
);

test('the address of a note opens it, again after it was closed', async ({ page }) => {
  await page.goto(`${CHAPTER}${NOTE}`);
  const note = page.locator(NOTE);
  await expect(note).toBeInViewport();
  await page.locator('.note', { has: note }).locator('summary').click();
  await expect(note).toBeHidden();
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
  }, NOTE);
  await expect(note).toBeVisible();
});
