import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { PAGES } from '../support/page-kinds.ts';
import { visitOnSlowLine } from '../support/visit.ts';

for (const width of [390, 1280]) {
  for (const address of PAGES) {
    test(`fonts that come late move nothing of ${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await visitOnSlowLine(page, address);
      await expectNothingMoved(page);
    });
  }
}

/** Whether a page still stands in fonts of the system. */
const isLate = (page: Page) => page.evaluate(() => document.documentElement.dataset['fonts']);

test('a first visit gets our own face if that moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // Nothing is in the window: whatever font the machine has, no other moves it.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const part of document.querySelectorAll('header, main, footer')) part.replaceChildren();
    });
  });
  await visitOnSlowLine(page, '/search/');
  await expect.poll(() => isLate(page)).toBeUndefined();
});

test('a page whose fonts are kept is in our own face from the start', async ({ page }) => {
  await visitOnSlowLine(page, '/timeline/');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).toContain('woff2');
  await page.goto('/timeline/');
  expect(await isLate(page)).toBeUndefined();
  await expect(page.locator('link[rel="preload"][as="font"]').first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);
  await expectNothingMoved(page);
});

// Firefox does not say of a test’s page when it was first painted.
test(
  'what an address leads to stays in sight when fonts come late',
  { tag: CHROMIUM },
  async ({ page }) => {
    for (const address of ['/timeline/', '/sources/', '/glossary/']) {
      await page.goto(address);
      const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
      const last = ids.at(-1) ?? '';
      await page.goto('about:blank');
      await visitOnSlowLine(page, `${address}#${last}`);
      await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
    }
  },
);
