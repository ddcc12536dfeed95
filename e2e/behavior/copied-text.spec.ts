import { type Page, expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';

/** What is not text: signs, controls, and words for screen readers only. */
const NOT_TEXT = /¶|Copy link|Back|to the phrase|passed on by|Show only what is|^[A-Za-z]$/mu;

/** Copies what is selected and pastes it into a field, as a reader would. */
async function copySelection(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+C');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  return page.locator('textarea').inputValue();
}

test('two paragraphs and the heading between them are copied as they are read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/aftermath/the-hearing/');
  const { first, heading, second } = await page.evaluate(() => {
    const title = document.querySelectorAll('.prose h2')[1];
    const paragraphs = [...document.querySelectorAll('.prose p:not(.margin p, .quotation p)')];
    const isBefore = (element: Element) =>
      Boolean(title && title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    const before = paragraphs.findLast(isBefore);
    const after = paragraphs.find((element) => !isBefore(element));
    if (before && after)
      getSelection()?.setBaseAndExtent(before, 0, after, after.childNodes.length);
    const wordsOf = (element: Element | undefined) =>
      element?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
    return { first: wordsOf(before), heading: wordsOf(title), second: wordsOf(after) };
  });
  expect(first).not.toBe('');
  const copied = await copySelection(page);
  expect(copied).toContain(first);
  expect(copied).toContain(heading);
  expect(copied).toContain(second);
  expect(copied).not.toMatch(NOT_TEXT);
});

for (const address of [CHAPTER, '/people/orsted-kowalczyk/', '/topics/oil/', '/']) {
  test(`the whole of ${address} is copied without what is not text`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('ControlOrMeta+A');
    const copied = await copySelection(page);
    expect(copied.length).toBeGreaterThan(500);
    expect(copied).not.toMatch(NOT_TEXT);
  });
}
