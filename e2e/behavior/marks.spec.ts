import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';
const MARK = '#claim-oil-halves';

const markOf = (page: Page) => page.locator(MARK);
const entryOf = (page: Page) =>
  page.locator('.passage', { has: markOf(page) }).locator('.standing[data-lit]');
const litSentence = (page: Page) => page.locator('.sentence[data-lit]', { has: markOf(page) });

test('pointing at a mark lights its entry and its sentence, and the reverse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(CHAPTER);
  await markOf(page).hover();
  await expect(entryOf(page)).toHaveCount(1);
  await expect(litSentence(page)).toHaveCount(1);
  await page.getByRole('heading', { level: 2 }).first().hover();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  const entry = page
    .locator('.passage', { has: markOf(page) })
    .locator('.standing')
    .first();
  await entry.hover();
  await expect(entry).toHaveAttribute('data-lit');
  expect(await page.locator('.sentence[data-lit]').count()).toBeGreaterThan(0);
});

test('the focus on a mark lights its entry', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(CHAPTER);
  await markOf(page).focus();
  await expect(entryOf(page)).toHaveCount(1);
});

test('marks of one drawing in one paragraph are numbered, in the text and in the margin', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const numbered = await page.locator('.passage').evaluateAll((passages) =>
    passages.map((passage) => ({
      inText: [...passage.querySelectorAll('.claim-mark .mark-number')].map(
        (number) => number.textContent,
      ),
      inMargin: [...passage.querySelectorAll('.standing .mark-number')].map(
        (number) => number.textContent,
      ),
    })),
  );
  expect(numbered.some(({ inText }) => inText.length > 1)).toBe(true);
  for (const { inText, inMargin } of numbered) expect(new Set(inText)).toEqual(new Set(inMargin));
});

test('every mark has a name of its own that says its standing and whose word it is', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const names = await page
    .locator('.claim-mark')
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')]),
    );
  expect(names.length).toBeGreaterThan(10);
  for (const [name] of names)
    expect(name).toMatch(/^(See )?Claims? \d+(, \d+)*( and \d+)?, [a-z ,]+, .+/u);
  const targets = Map.groupBy(names, ([name]) => name);
  for (const alike of targets.values()) expect(new Set(alike.map(([, to]) => to)).size).toBe(1);
});

test('a screen reader hears each standing once: at its mark, not again in the margin', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const passage = page.locator('.passage', { has: page.locator('#claim-call-took-place') });
  const heard = await passage.ariaSnapshot();
  expect(heard.match(/confirmed by both sides/gu)).toHaveLength(
    await passage.locator('.claim-mark[aria-label*="confirmed by both sides"]').count(),
  );
});

test('a mark in short says whose word it is and leads to its sentence in the text', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const short = page.getByRole('region', { name: 'In short' });
  const name = 'confirmed by both sides, Osterwick and Zatoczna: Halvard and Ørsted-Kowalczyk';
  await short.getByRole('link', { name: `See Claim 6, ${name}`, exact: true }).click();
  await expect(page.locator(':target')).toHaveAccessibleName(`Claim 6, ${name}`);
  await expect(page.locator('.prose .sentence:has(:target)')).toBeInViewport();
});

test('the answer of a chapter shows what it rests on, claims that cannot both be right side by side', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const marks = page.locator('.chapter-answer').getByRole('link');
  await expect(marks).toHaveCount(3);
  await expect(marks.first()).toHaveAttribute('href', '#claim-call-length');
  await expect(marks.nth(1)).toHaveAccessibleName(/^See Claim \d+, .+; disputed, against it/u);
});

test('one mark in short stands for claims of one standing and side', async ({ page }) => {
  await page.goto(CHAPTER);
  const short = page.getByRole('region', { name: 'In short' });
  const clerks = short.getByRole('link', { name: /^See Claims \d+ and \d+, unnamed officials/u });
  await expect(clerks).toHaveAttribute('href', '#claim-paint-before-midsummer');
});

test('the marks in short are one stop of the keyboard, and arrow keys lead through them', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const marks = page.locator('.chapter-short .claim-mark');
  await expect(marks.first()).toHaveJSProperty('tabIndex', 0);
  await expect(marks.last()).toHaveJSProperty('tabIndex', -1);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
});

test('the counts in the head lead to the first sentence of their kind', async ({ page }) => {
  await page.goto(CHAPTER);
  const counts = await page.locator('.rests-on-counts a').all();
  expect(counts.length).toBeGreaterThan(2);
  for (const count of counts) {
    await count.click();
    await expect(page.locator('.sentence:has(:target)')).toBeInViewport();
  }
});

test.describe('by touch', { tag: CHROMIUM }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap on a mark shows its entry in place, the second follows it', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    await markOf(page).tap();
    await expect(page).toHaveURL(CHAPTER);
    await expect(entryOf(page)).toBeInViewport();
    await expect(page.locator('#announcer')).toHaveText(/again/u);
    await markOf(page).tap();
    await expect(page).toHaveURL('/topics/oil/#claim-oil-halves');
  });
});
