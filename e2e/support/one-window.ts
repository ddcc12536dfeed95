import { type Page, test as base } from '@playwright/test';

/** A test in a window that has visited other pages: to open one costs more than most visits. */
export const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const window = await browser.newPage();
      await use(window);
      await window.close();
    },
    { scope: 'worker' },
  ],
});
