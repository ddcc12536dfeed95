import { type Page, expect } from '@playwright/test';

/** How far a margin may begin below or above its paragraph, in pixels. */
const LEVEL_PX = 4.5;

/** Where a margin and its text are, in pixels. */
interface Place {
  words: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  textTop: number;
  textBottom: number;
  textRight: number;
}

/** The margins of a page in its order, each with its text: a paragraph, a table, a list item. */
export const placesOf = (page: Page): Promise<Place[]> =>
  page.locator('.prose .margin').evaluateAll((margins) =>
    margins.map((margin) => {
      const { top, bottom, left, right } = margin.getBoundingClientRect();
      const range = document.createRange();
      const text = margin.previousElementSibling;
      if (text) range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      return {
        words: text?.textContent.trim().slice(0, 40) ?? '',
        top,
        bottom,
        left,
        right,
        textTop: text?.getBoundingClientRect().top ?? 0,
        textBottom: words.bottom,
        textRight: text?.getBoundingClientRect().right ?? 0,
      };
    }),
  );

/**
 * Finds that every margin is beside its own text: level with it, to its right, inside the window,
 * and clear of the margin before.
 */
export async function expectMarginsBeside(page: Page): Promise<void> {
  const places = await placesOf(page);
  const { width, letters } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
  }));
  const where = `${page.url()} at ${width} px`;
  expect(places.length, where).toBeGreaterThan(0);
  for (const [index, place] of places.entries()) {
    const at = `${where}: ${place.words}`;
    const before = places[index - 1];
    expect(Math.abs(place.top - place.textTop), `level, ${at}`).toBeLessThan(LEVEL_PX * letters);
    expect(place.top, `below, ${at}`).toBeLessThan(place.textBottom);
    expect(place.left, `beside, ${at}`).toBeGreaterThanOrEqual(place.textRight);
    expect(place.right, `inside, ${at}`).toBeLessThanOrEqual(width);
    if (before) expect(place.top, `clear, ${at}`).toBeGreaterThanOrEqual(before.bottom);
  }
}

/** How far a margin may be longer than its text, in pixels: about two of its lines. */
const LONGER_PX = 64;

/**
 * Finds that no margin tears the text apart: the rows that it is beside are hardly higher than
 * they would be without it. The build estimates what has room; this measures it.
 */
export async function expectTextWhole(page: Page): Promise<void> {
  const longer = await page.locator('.prose').evaluateAll(
    (texts, allowed) =>
      texts.flatMap((text) => {
        const margins = [...text.querySelectorAll<HTMLElement>('.margin')];
        const heights = margins.map((margin) => margin.offsetHeight);
        for (const margin of margins) margin.hidden = true;
        const tops = margins.map(
          (margin) => margin.previousElementSibling?.getBoundingClientRect().top ?? 0,
        );
        const end = text.getBoundingClientRect().bottom;
        for (const margin of margins) margin.hidden = false;
        return margins.flatMap((margin, index) => {
          const room = (tops[index + 1] ?? end) - (tops[index] ?? 0);
          const over = (heights[index] ?? 0) - room;
          const words = margin.previousElementSibling?.textContent.trim().slice(0, 40);
          return over > allowed ? [`${Math.round(over)} px: ${words ?? ''}`] : [];
        });
      }),
    LONGER_PX,
  );
  expect(longer, page.url()).toEqual([]);
}
