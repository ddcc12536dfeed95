import { type Page, expect } from '@playwright/test';

/** How much of a page may move while it loads, as Cumulative Layout Shift. */
const MOST = 0.01;

/** Finds that nothing has moved since the page began to load. */
export async function expectNothingMoved(page: Page): Promise<void> {
  const shift = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as unknown as { value: number }[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
  expect(shift, page.url()).toBeLessThanOrEqual(MOST);
}
