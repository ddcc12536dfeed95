import type { Locator, Page } from '@playwright/test';

/** The phrase in the text that a note explains. */
export const phraseOf = (page: Page, id: string): Locator => page.locator(`#noteref-${id}`);

/** The words of a note. */
export const noteOf = (page: Page, id: string): Locator => page.locator(`#note-${id}`);

/** The note with the line that opens it. */
export const foldOf = (page: Page, id: string): Locator =>
  page.locator('.note', { has: noteOf(page, id) });
