import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { litWords } from '../support/select-words.ts';

const CHAPTER = '/letters/the-telephone-call/';

// Safari hides from scripts what words a link names.

test(
  'a link whose words have changed lights nothing, and the margin says so',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto(`${CHAPTER}#claim-call-length:~:text=gives-,33%20minutes`);
    const answer = page.locator('.answer');
    await expect(answer).toContainText(
      '33 minutes] Your link names these words. They are no longer',
    );
    await expect(page.locator('#announcer')).toContainText('They are no longer in this passage');
    expect(await litWords(page)).toBe('');
    await expect(page.locator('#claim-call-length')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(answer).toHaveCount(0);
  },
);

test('words that another passage has are not lit there', { tag: CHROMIUM }, async ({ page }) => {
  await page.goto(`${CHAPTER}#claim-call-length:~:text=two%20miles%20from`);
  await expect(page.locator('.answer')).toContainText('two miles from]');
  expect(await litWords(page)).toBe('');
  await expect(page.locator('#claim-call-length')).toBeInViewport();
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(
    'claim-call-length',
  );
});

test(
  'equal words in one passage are told apart by those beside them, or none is lit',
  { tag: CHROMIUM },
  async ({ page }) => {
    const words = 'Kestrel%20Rock';
    await page.goto(`${CHAPTER}#lamp-goes-out:~:text=and-,${words},-had%20no`);
    await expect.poll(() => litWords(page)).toBe('Kestrel Rock');
    await page.goto(`/?#`);
    await page.goto(`${CHAPTER}#lamp-goes-out:~:text=gone-,${words},-gone`);
    await expect(page.locator('.answer')).toContainText('more than once; none is lit');
    expect(await litWords(page)).toBe('');
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser itself leads to the words', { tag: CHROMIUM }, async ({ page }) => {
    await page.goto(`${CHAPTER}#claim-call-length:~:text=the%20exchange-,gives%2022,-minutes`);
    await expect(page.locator('.sentence:has(#claim-call-length)')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('gives 22');
  });
});
