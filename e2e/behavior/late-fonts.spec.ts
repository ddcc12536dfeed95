import { expect, test } from '@playwright/test';
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
