import { type Page, expect } from '@playwright/test';

/** A stop of the keyboard: how far down the page, in pixels, and whether it is in the text. */
export interface Stop {
  top: number;
  isInText: boolean;
}

/** Presses Tab a number of times and finds the ring of ink around every stop. */
export async function expectFocusSeen(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const { outline, name, ...place } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      // The ring of a mark is around its drawing.
      const ringed = element.matches('.claim-mark') ? element.querySelector('.mark') : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed ?? element);
      return {
        outline: `${outlineStyle} ${outlineWidth}`,
        name: element.outerHTML.slice(0, 120),
        top: element.getBoundingClientRect().top + scrollY,
        isInText: Boolean(element.closest('article p:not(.margin p)')),
      };
    });
    expect(outline, `the focus on ${name}`).toBe('solid 2px');
    stops.push(place);
  }
  return stops;
}
