import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { answerOf, clipboard, copyLink } from '../support/answers.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test(
  'a link can be copied as Markdown, and shared where the system has a sheet',
  {
    tag: CHROMIUM,
  },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          (window as unknown as { shared: ShareData[] }).shared.push(data);
          return Promise.resolve();
        },
      });
    });
    await page.goto(CHAPTER);
    await copyLink(page).press('Enter');
    await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
    await expect(page.locator('#announcer')).toHaveText('Copied');
    const url = `https://example.org${CHAPTER}#twenty-two-minutes`;
    expect(await clipboard(page)).toBe(`[Twenty-two minutes](${url})`);
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared.map((data) => data.url)).toEqual([url]);
  },
);

test(
  'a system without a sheet for sharing is offered none',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(CHAPTER);
    expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
    await copyLink(page).press('Enter');
    await expect(answerOf(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  },
);

test(
  'a record’s link is answered under it, in the column of what it says',
  {
    tag: CHROMIUM,
  },
  async ({ page }) => {
    await page.goto('/topics/oil/');
    await page.locator('#claim-oil-both-pay a[data-copy]').press('Enter');
    await expect(page.locator('#claim-oil-both-pay .answer')).toContainText(
      '/topics/oil/#claim-oil',
    );
    await expectAccessible(page);
  },
);

test(
  'a paragraph’s link comes with pointer or focus, and is no stop',
  {
    tag: CHROMIUM,
  },
  async ({ page }) => {
    // The ids of paragraphs are written once an edition is published.
    await page.route(`**${CHAPTER}`, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      await route.fulfill({
        response: answer,
        body: html.replaceAll(
          '<section class="passage"><p>',
          '<section class="passage"><p id="p1">',
        ),
      });
    });
    await page.goto(CHAPTER);
    const sign = page.locator('p#p1 > [data-copy]');
    await expect(sign).toHaveCount(0);
    await page.locator('p#p1').first().hover();
    await expect(sign).toBeVisible();
    await expect(sign).toHaveAttribute('tabindex', '-1');
    await page.mouse.move(0, 0);
    const mark = page.locator('p#p1 .claim-mark').first();
    await mark.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(sign).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(answerOf(page)).toContainText(`${CHAPTER}#p1`);
    expect(await clipboard(page)).toBe(`https://example.org${CHAPTER}#p1`);
    await page.keyboard.press('ArrowRight');
    await expect(mark).toBeFocused();
  },
);
