import type { Locator, Page } from '@playwright/test';

/** What the margin answers. */
export const answerOf = (page: Page): Locator => page.locator('.answer');

/** The control that copies the address of a section. */
export const copyLink = (page: Page, id = 'twenty-two-minutes'): Locator =>
  page.locator(`.heading a[data-copy][href="#${id}"]`);

/** What was copied. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
