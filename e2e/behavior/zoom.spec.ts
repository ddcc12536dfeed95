import { expect, test } from '@playwright/test';
import { expectNothingCut } from '../support/cut-texts.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';

/** A desktop window, in CSS pixels at no zoom. */
const WINDOW = { width: 1280, height: 900 };

for (const zoom of [2, 4]) {
  test.describe(`at ${zoom * 100} % zoom`, () => {
    // What a browser does when it zooms: fewer, larger pixels.
    test.use({
      viewport: { width: WINDOW.width / zoom, height: WINDOW.height / zoom },
      deviceScaleFactor: zoom,
    });

    for (const address of PAGES) {
      test(`${address} is read without moving sideways, nothing cut off`, async ({ page }) => {
        await page.goto(address);
        await expectNoSideways(page);
        await expectNothingCut(page);
      });
    }

    test('a note opens under its paragraph by keyboard', async ({ page }) => {
      await page.goto('/letters/the-telephone-call/');
      const note = page.locator('#note-turns-or-times');
      await expect(note).toBeHidden();
      await page.locator('#noteref-turns-or-times').focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
    });
  });
}
