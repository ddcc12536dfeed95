import { type Page, expect } from '@playwright/test';

/** How much of a page may move while it loads, as Cumulative Layout Shift. */
const MOST = 0.01;

/**
 * Finds that nothing has moved since the page began to load, or since a later moment.
 * @param since that moment, in milliseconds from the beginning.
 */
export async function expectNothingMoved(page: Page, since = 0): Promise<void> {
  const shift = await page.evaluate((from) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value?: number })[];
    return shifts
      .filter(({ startTime }) => startTime >= from)
      .reduce((sum, { value = 0 }) => sum + value, 0);
  }, since);
  expect(shift, page.url()).toBeLessThanOrEqual(MOST);
}
