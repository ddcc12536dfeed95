import { expect, test } from '@playwright/test';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';

/** A desktop window at 400 % zoom, and one with the bars of its browser. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 320, height: 180 },
];

for (const address of PAGES) {
  test(`in a short window nothing stays in the way of ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      await expectNoSideways(page);
      const kept = await page
        .locator('body *')
        .evaluateAll((elements) =>
          elements
            .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(kept, `${size.width} × ${size.height}`).toEqual([]);
    }
  });
}
