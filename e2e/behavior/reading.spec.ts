import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { expectFocusSeen } from '../support/focus.ts';
import { expectSpacesKept } from '../support/spaces.ts';

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  // From there no list of contents is in the way.
  for (let stop = 0; stop < 16; stop += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.prose') !== null)).toBe(true);
});

test('every stop of the keyboard is seen, in the order of the page', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  const stops = await expectFocusSeen(page, 80);
  const tops = stops.filter(({ isInText }) => isInText).map(({ top }) => top);
  expect(tops.length).toBeGreaterThan(3);
  expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) - 40)).toBe(true);
});

test('a mark never stands alone at the start of a line', async ({ page }) => {
  for (const width of [320, 360, 390, 414, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/letters/the-telephone-call/');
    const marks = await page.locator('.claim-mark').evaluateAll((found) =>
      found.flatMap((mark) => {
        const before = mark.previousSibling;
        const drawn = mark.querySelector('svg');
        if (!(before instanceof Text) || before.data.trim() === '' || !drawn) return [];
        const range = document.createRange();
        range.setStart(before, before.length - 1);
        range.setEnd(before, before.length);
        const isAlone = drawn.getBoundingClientRect().top > range.getBoundingClientRect().bottom;
        return [{ id: mark.id, isAlone }];
      }),
    );
    expect(marks.length).toBeGreaterThan(10);
    expect(
      marks.filter(({ isAlone }) => isAlone),
      `${width} px`,
    ).toEqual([]);
  }
});

test('the control after a heading is never broken in two', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/letters/the-telephone-call/');
  const lines = await page
    .locator('.heading')
    .first()
    .evaluate((heading) =>
      Array.from({ length: 60 }, (_, letters) => {
        heading.firstElementChild?.replaceChildren(`${'o'.repeat(letters)} o`);
        return heading.querySelector('[data-copy]')?.getClientRects().length;
      }),
    );
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('spaces between words and components survive the build', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await expectSpacesKept(page);
});

test('the section that is read is marked in the contents, also after a jump, and stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/letters/the-telephone-call/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const current = contents.locator('[aria-current="location"]');
  for (const title of ['Halves or turns', 'What is not known', 'A lamp goes out']) {
    await contents.getByRole('link', { name: title }).click();
    await expect(current).toHaveText(title);
    await expect(current).toBeInViewport();
  }
  await page.keyboard.press('End');
  await expect(current).toHaveText('Sources');
  await page.keyboard.press('Home');
  await expect(current).toHaveCount(0);
});

test('the way on stands before the sources, which are folded', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  const next = await page.getByRole('link', { name: /^Next/u }).boundingBox();
  const sources = page.getByRole('heading', { name: 'Sources' });
  expect((await sources.boundingBox())?.y).toBeGreaterThan(next?.y ?? Infinity);
  const first = page.locator('.source-list li').first();
  await expect(first).toBeHidden();
  await page.locator('.chapter-sources summary').click();
  const back = first.getByRole('link', { name: 'back to the text' });
  const sign = await back.evaluate((link) => getComputedStyle(link, '::before').content);
  expect(sign, 'the number before it').toBe('counter(source)');
  await back.click();
  await expect(page.locator('.sentence:has(:target), :target').first()).toBeInViewport();
});

test('going back returns to the place that was read', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  const mark = page.locator('#claim-oil-turns');
  await mark.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await mark.click();
  await expect(page).toHaveURL('/topics/oil/#claim-oil-turns');
  await page.goBack();
  await expect(mark).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(50);
});

test('every mark is a target of 24 px at least', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/letters/the-telephone-call/');
  const marks = await page.locator('.claim-mark').all();
  expect(marks.length).toBeGreaterThan(10);
  for (const mark of marks) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('nothing moves for a reader who asks for less motion', { tag: CHROMIUM }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/letters/the-telephone-call/');
  const moving = await page.locator('body *').evaluateAll(
    (elements) =>
      elements.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test(
  'in forced colors marks, tiles and text keep their ink',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto('/letters/the-telephone-call/');
    const { fill, paper } = await page
      .locator('.claim-mark .mark')
      .first()
      .evaluate((mark) => ({
        fill: getComputedStyle(mark).fill,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }));
    expect(fill).not.toBe(paper);
  },
);

test('the answer of the home page takes the width that it has', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const answer = await page.locator('.prose-lead p').first().boundingBox();
  expect(answer?.width).toBeGreaterThan(600);
});
