import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { noteOf, phraseOf } from '../support/notes.ts';

const CHAPTER = '/letters/the-telephone-call/';

for (const viewport of [
  { width: 360, height: 740 },
  { width: 700, height: 900 },
]) {
  test.describe(`on a page of ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: true });

    test(
      'a phrase opens and closes its note by touch, and the reader’s place is kept',
      { tag: CHROMIUM },
      async ({ page }) => {
        await page.goto(CHAPTER);
        const phrase = phraseOf(page, 'turns-or-times');
        await expect(noteOf(page, 'turns-or-times')).toBeHidden();
        await expect(phrase).toHaveAttribute('aria-expanded', 'false');
        await phrase.scrollIntoViewIfNeeded();
        await page.evaluate(() => scrollBy(0, 200));
        const before = await phrase.boundingBox();
        await phrase.tap();
        await expect(noteOf(page, 'turns-or-times')).toBeVisible();
        await expect(phrase).toHaveAttribute('aria-expanded', 'true');
        await expect(page.locator('#announcer')).toHaveText('Note opened');
        expect(Math.abs(((await phrase.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
        await phrase.tap();
        await expect(noteOf(page, 'turns-or-times')).toBeHidden();
        await expect(phrase).toBeFocused();
      },
    );

    test('a phrase opens its note by keyboard, and Escape closes it and gives the focus back', async ({
      page,
    }) => {
      await page.goto(CHAPTER);
      const phrase = phraseOf(page, 'what-crowns-bought');
      await phrase.focus();
      await page.keyboard.press('Enter');
      await expect(noteOf(page, 'what-crowns-bought')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(noteOf(page, 'what-crowns-bought')).toBeHidden();
      await expect(phrase).toBeFocused();
      await expect(page.locator('#announcer')).toHaveText('Note closed');
    });

    test('Escape closes the note that the address has opened, and no other', async ({ page }) => {
      await page.goto(`${CHAPTER}#note-what-crowns-bought`);
      await expect(noteOf(page, 'what-crowns-bought')).toBeVisible();
      await phraseOf(page, 'turns-or-times').dispatchEvent('click');
      await expect(noteOf(page, 'turns-or-times')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(noteOf(page, 'what-crowns-bought')).toBeHidden();
      await expect(noteOf(page, 'turns-or-times')).toBeVisible();
    });

    test('a folded note holds no stop of the keyboard', async ({ page }) => {
      await page.goto(CHAPTER);
      const links = page.locator('.note a');
      expect(await links.count()).toBeGreaterThan(4);
      const stops = await links.evaluateAll((found) =>
        found.filter((link) => link.checkVisibility()).map((link) => link.outerHTML),
      );
      expect(stops).toEqual([]);
    });

    test('the address of a note opens it', async ({ page }) => {
      await page.goto(`${CHAPTER}#note-whose-halves`);
      await expect(noteOf(page, 'whose-halves')).toBeVisible();
      await expect(noteOf(page, 'whose-halves')).toBeInViewport();
    });

    test('the page is accessible with a note open, light and dark', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${CHAPTER}#note-turns-or-times`);
        await expect(noteOf(page, 'turns-or-times')).toBeVisible();
        await expectAccessible(page);
      }
    });

    test('notes in a list item and in a table open too', { tag: CHROMIUM }, async ({ page }) => {
      await page.goto(CHAPTER);
      await phraseOf(page, 'first-day-of-spring').tap();
      await expect(noteOf(page, 'first-day-of-spring')).toBeVisible();
      await page.goto('/letters/the-first-letter/');
      await phraseOf(page, 'half-a-year').tap();
      await expect(noteOf(page, 'half-a-year')).toBeVisible();
    });
  });
}
