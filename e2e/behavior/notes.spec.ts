import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';

const CHAPTER = '/letters/the-telephone-call/';

const phraseOf = (page: Page, id: string) => page.locator(`#noteref-${id}`);
const noteOf = (page: Page, id: string) => page.locator(`#note-${id}`);

async function expectEveryNoteOpen(page: Page): Promise<void> {
  const notes = await page.locator('.margin-note').all();
  expect(notes.length).toBeGreaterThan(4);
  for (const note of notes) await expect(note).toBeVisible();
}

test('a note stands once in the page, after its paragraph, with its role, its kind and a link back', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  for (const id of [
    'what-crowns-bought',
    'first-day-of-spring',
    'turns-or-times',
    'whose-halves',
  ]) {
    const note = noteOf(page, id);
    await expect(note).toHaveCount(1);
    await expect(note).toHaveAttribute('role', 'doc-footnote');
    await expect(note).toContainText(/^(context|check|definition|translation|dispute)/u);
    await expect(note.locator(`a[href="#noteref-${id}"]`)).toHaveCount(1);
    await expect(phraseOf(page, id)).toHaveAttribute('role', 'doc-noteref');
    expect(await note.evaluate((element) => element.closest('p') === null)).toBe(true);
    const follows = await note.evaluate(
      (element, phrase) =>
        Boolean(
          (document.getElementById(phrase)?.compareDocumentPosition(element) ?? 0) &
          Node.DOCUMENT_POSITION_FOLLOWING,
        ),
      `noteref-${id}`,
    );
    expect(follows).toBe(true);
  }
});

test.describe('on a wide page', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('notes stand open beside the text and their phrases are plain links', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(noteOf(page, 'turns-or-times')).toBeVisible();
    await expect(phraseOf(page, 'turns-or-times')).not.toHaveAttribute('aria-expanded');
    await phraseOf(page, 'turns-or-times').click();
    await expect(page).toHaveURL(`${CHAPTER}#note-turns-or-times`);
    await expect(noteOf(page, 'turns-or-times')).toBeInViewport();
  });
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 700, height: 900 },
]) {
  test.describe(`on a page of ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: true });

    test('a phrase opens and closes its note by touch, and the reader’s place is kept', async ({
      page,
    }) => {
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
    });

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

    test('a folded note holds no stop of the keyboard', async ({ page }) => {
      await page.goto(CHAPTER);
      const links = page.locator('.margin-note a');
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

    test('notes in a list item and in a table open too', async ({ page }) => {
      await page.goto(CHAPTER);
      await phraseOf(page, 'first-day-of-spring').tap();
      await expect(noteOf(page, 'first-day-of-spring')).toBeVisible();
      await page.goto('/letters/the-first-letter/');
      await phraseOf(page, 'half-a-year').tap();
      await expect(noteOf(page, 'half-a-year')).toBeVisible();
    });
  });
}

test('two notes on one sentence stand in the order of their phrases, and a quotation carries its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/aftermath/the-hearing/');
  const margin = page.locator('.margin', { has: noteOf(page, 'eleven-at-a-time') });
  await expect(margin.locator('.margin-note')).toHaveCount(3);
  await expect(margin.locator('.margin-note').first()).toHaveId('note-boat-without-papers');
  const [first, second] = await Promise.all(
    ['boat-without-papers', 'eleven-at-a-time'].map((id) => noteOf(page, id).boundingBox()),
  );
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? Infinity));

  const quoted = noteOf(page, 'for-the-boats');
  await expect(page.locator('.passage', { has: quoted }).locator('blockquote')).toBeVisible();
  expect(await quoted.evaluate((note) => note.closest('blockquote'))).toBeNull();
  await expect(quoted.locator('q')).toHaveText('“I lit it for the boats”');
  await expect(quoted.locator('a[href^="/sources/#"]')).toHaveCount(1);
});

test('the same note in two chapters is whole in both', async ({ page }) => {
  for (const address of [CHAPTER, '/aftermath/the-hearing/']) {
    await page.goto(address);
    await expect(noteOf(page, 'who-keeps-the-key')).toHaveCount(1);
  }
});

test('the directory lists every note by kind with the places that use it', async ({ page }) => {
  await page.goto('/notes/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /check/iu,
    /context/iu,
    /definition/iu,
    /dispute/iu,
    /translation/iu,
  ]);
  const entry = page.locator('#who-keeps-the-key');
  await expect(entry.getByRole('link', { name: /The telephone call/u })).toBeVisible();
  await expect(entry.getByRole('link', { name: /The hearing/u })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('every note is open under its paragraph', async ({ page }) => {
    await page.goto(CHAPTER);
    await expectEveryNoteOpen(page);
  });
});

test('on paper every note stands open after its paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  await expectEveryNoteOpen(page);
  const boxes = await page.locator('.passage').evaluateAll((passages) =>
    passages.map((passage) => ({
      text: passage.firstElementChild?.getBoundingClientRect().bottom ?? 0,
      margin: passage.querySelector('.margin')?.getBoundingClientRect().top ?? 0,
    })),
  );
  expect(boxes.length).toBeGreaterThan(2);
  for (const { text, margin } of boxes) expect(margin).toBeGreaterThanOrEqual(text);
});
