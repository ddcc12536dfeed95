import { type Page, expect } from '@playwright/test';

/** How far the target of a mark reaches beyond its line, in rem: padding, nothing to see. */
const TARGET_REM = 0.875;

/** Finds that no text is cut off or runs out of the box that holds it. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate((rem) => {
    const { fontSize } = getComputedStyle(document.documentElement);
    const allowed = rem * Number.parseFloat(fontSize);
    const texts = [
      ...document.querySelectorAll<HTMLElement>(
        'body :is(p, h1, h2, dt, dd, li, figcaption, td, th)',
      ),
    ];
    return texts
      .filter((text) => text.checkVisibility() && !text.closest('.sr-only, [aria-hidden="true"]'))
      .filter((text) => !['inline', 'contents'].includes(getComputedStyle(text).display))
      .filter((text) => text.scrollWidth > text.clientWidth + allowed)
      .map((text) => text.textContent.trim().slice(0, 60));
  }, TARGET_REM);
  expect(cut, page.url()).toEqual([]);
}
