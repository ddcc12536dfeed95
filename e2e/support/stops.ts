import { type Page, expect } from '@playwright/test';

/** Finds that a reader with a keyboard is not stopped too often: at what can be seen and used. */
export async function expectFewStops(page: Page, most: number): Promise<void> {
  const stops = await page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
    );
    return [...candidates].filter(
      (element) =>
        element.tabIndex >= 0 &&
        // Radio buttons of one name are one stop: the chosen one.
        !element.matches('[type="radio"]:not(:checked)') &&
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    ).length;
  });
  expect(stops, `stops of ${page.url()}`).toBeGreaterThan(0);
  expect(stops, `stops of ${page.url()}`).toBeLessThanOrEqual(most);
}
