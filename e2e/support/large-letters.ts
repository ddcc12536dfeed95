import type { Page } from '@playwright/test';

/** What a browser starts with, and twice that, in pixels. */
const USUAL = 16;
const LARGE = 32;

/** Does something while a reader has set the browser's letters to twice their size. */
export async function inLargeLetters(page: Page, act: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const setLetters = (standard: number) =>
    session.send('Page.setFontSizes', { fontSizes: { standard } });
  await setLetters(LARGE);
  try {
    await act();
  } finally {
    await setLetters(USUAL);
    await session.detach();
  }
}
