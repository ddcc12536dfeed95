import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { expectNothingCut } from '../support/cut-texts.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';
import { zoomTo } from '../support/zoom.ts';

const WIDTHS = [320, 1280];

/**
 * The pages on which script changes most; without theirs, the others are only read in `test:full`.
 */
const SCRIPTED = new Set(['/letters/the-telephone-call/', '/search/']);

for (const address of PAGES) {
  test(`${address} is accessible at every width, and read at every zoom`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSideways(page);
      await expectAccessible(page);
    }
    for (const zoom of [2, 4]) {
      await zoomTo(page, zoom);
      await expectNoSideways(page);
      await expectNothingCut(page);
    }
  });

  // axe itself is script, so the page is read without its scripts rather than without any.
  test(
    `${address} is accessible without its scripts`,
    { tag: SCRIPTED.has(address) ? [] : ['@full'] },
    async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSideways(page);
        await expectAccessible(page);
      }
    },
  );
}

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PAGES) {
    test(`${address} shows its text and its links`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(
        page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }),
      ).toBeVisible();
    });
  }
});

for (const zoom of [2, 4]) {
  test(`at ${zoom * 100} % zoom a note opens under its paragraph by keyboard`, async ({ page }) => {
    await zoomTo(page, zoom);
    await page.goto('/letters/the-telephone-call/');
    const note = page.locator('#note-turns-or-times');
    await expect(note).toBeHidden();
    await page.locator('#noteref-turns-or-times').focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });
}
