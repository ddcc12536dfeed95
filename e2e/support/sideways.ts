import { type Page, expect } from '@playwright/test';

/** Finds that a page is read from top to bottom only: nothing is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { overflow, width } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { overflow: scrollWidth - clientWidth, width: clientWidth };
  });
  expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
}
