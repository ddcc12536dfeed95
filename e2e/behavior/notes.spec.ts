import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { foldOf, noteOf, phraseOf } from '../support/notes.ts';

const CHAPTER = '/letters/the-telephone-call/';

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
    await expect(foldOf(page, id).locator('summary')).toContainText(
      /^\s*(context|check|definition|translation|dispute)/u,
    );
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

  test('a note that has room stands open beside the text, and its phrase leads to it', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const note = page.locator('.note[data-fits] [role="doc-footnote"]').first();
    await expect(note).toBeVisible();
    const id = (await note.getAttribute('id')) ?? '';
    const phrase = page.locator(`a[href="#${id}"]`).first();
    await expect(phrase).not.toHaveAttribute('aria-expanded');
    await phrase.click();
    await expect(page).toHaveURL(`${CHAPTER}#${id}`);
    await expect(note).toBeInViewport();
  });

  test('a note that has no room is one line, which opens it, as does its phrase', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const fold = page.locator('.note:not([data-fits])').first();
    const note = fold.locator('[role="doc-footnote"]');
    const id = (await note.getAttribute('id')) ?? '';
    await expect(note).toBeHidden();
    await fold.locator('summary').click();
    await expect(note).toBeVisible();
    const phrase = page.locator(`a[href="#${id}"]`).first();
    await expect(phrase).toHaveAttribute('aria-expanded', 'true');
    await phrase.click();
    await expect(note).toBeHidden();
    await expect(phrase).toHaveAttribute('aria-expanded', 'false');
  });

  test('notes follow the width of the window', async ({ page }) => {
    await page.goto(CHAPTER);
    const note = page.locator('.note[data-fits] [role="doc-footnote"]').first();
    await expect(note).toBeVisible();
    await page.setViewportSize({ width: 500, height: 900 });
    await expect(note).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(note).toBeVisible();
  });
});

test('two notes on one sentence stand in the order of their phrases, and a list item carries its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/aftermath/the-hearing/');
  const margin = page.locator('.margin', { has: noteOf(page, 'eleven-at-a-time') });
  await expect(margin.locator('.note')).toHaveCount(3);
  await expect(margin.locator('[role="doc-footnote"]').first()).toHaveId(
    'note-boat-without-papers',
  );
  const [first, second] = await Promise.all(
    ['boat-without-papers', 'eleven-at-a-time'].map((id) => foldOf(page, id).boundingBox()),
  );
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? Infinity));

  const ofItem = noteOf(page, 'for-the-boats');
  await expect(page.locator('.passage', { has: ofItem }).locator('.item')).toBeVisible();
  expect(await ofItem.evaluate((note) => note.closest('.item'))).toBeNull();
  await expect(ofItem.locator('q')).toHaveText('“I lit it for the boats”');
  await expect(ofItem.locator('a[href^="/sources/#"]')).toHaveCount(1);
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
  await entry.locator('summary').first().click();
  await expect(entry.getByRole('link', { name: /The telephone call/u })).toBeVisible();
  await expect(entry.getByRole('link', { name: /The hearing/u })).toBeVisible();
});

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a note opens and closes at its first line, and the address of a note opens it', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const fold = page.locator('.note').first();
    const wasOpen = await fold.getAttribute('open');
    await fold.locator('summary').click();
    expect(await fold.getAttribute('open')).not.toBe(wasOpen);
    await page.goto('about:blank');
    await page.goto(`${CHAPTER}#note-whose-halves`);
    await expect(noteOf(page, 'whose-halves')).toBeInViewport();
  });
});

test(
  'on paper every note stands open beside its paragraph',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.note [role="doc-footnote"]').all();
    expect(notes.length).toBeGreaterThan(4);
    for (const note of notes) {
      await expect(note).toBeVisible();
      const isBeside = await note.evaluate((element) => {
        const text = element.closest('.margin')?.previousElementSibling;
        return (
          (text?.getBoundingClientRect().right ?? Infinity) <= element.getBoundingClientRect().left
        );
      });
      expect(isBeside, (await note.textContent()) ?? '').toBe(true);
    }
  },
);
