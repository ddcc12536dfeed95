import { expect, test } from '@playwright/test';
import { expectFocusSeen } from '../support/focus.ts';
import { expectSpacesKept } from '../support/spaces.ts';

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('every stop of the keyboard is seen, in the order of the page', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  const stops = await expectFocusSeen(page, 90);
  const tops = stops.filter(({ isInText }) => isInText).map(({ top }) => top);
  expect(tops.length).toBeGreaterThan(3);
  expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) - 40)).toBe(true);
});

test('margins stand beside their paragraphs, in order, and never overlap', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of ['/letters/the-telephone-call/', '/aftermath/the-hearing/']) {
    await page.goto(address);
    const boxes = await page.locator('.prose .margin').evaluateAll((margins) =>
      margins.map((margin) => {
        const { top, bottom, left } = margin.getBoundingClientRect();
        const text = margin.previousElementSibling?.getBoundingClientRect();
        return { top, bottom, left, textRight: text?.right ?? 0, textTop: text?.top ?? 0 };
      }),
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(box.textRight);
      expect(box.top).toBeGreaterThanOrEqual(box.textTop - 1);
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    }
  }
});

test('margins never run into the foot of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of [
    '/letters/the-telephone-call/',
    '/letters/the-first-letter/',
    '/aftermath/the-lamp/',
  ]) {
    await page.goto(address);
    const ends = await page
      .locator('.prose .margin')
      .evaluateAll((margins) => margins.map((margin) => margin.getBoundingClientRect().bottom));
    const foot = await page
      .getByRole('contentinfo')
      .evaluate((footer) => footer.getBoundingClientRect().top);
    expect(ends.length, address).toBeGreaterThan(0);
    expect(Math.max(...ends), address).toBeLessThanOrEqual(foot);
  }
});

test('where there is no room, a margin is folded under its paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/letters/the-telephone-call/');
  const boxes = await page.locator('.prose .passage').evaluateAll((passages) =>
    passages.map((passage) => ({
      text: passage.firstElementChild?.getBoundingClientRect().bottom ?? 0,
      margin: passage.querySelector('.margin')?.getBoundingClientRect().top ?? 0,
    })),
  );
  expect(boxes.length).toBeGreaterThan(2);
  for (const { text, margin } of boxes) expect(margin).toBeGreaterThanOrEqual(text);
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

test('spaces between words and components survive the build', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await expectSpacesKept(page);
});

test('the section that is read is marked in the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/letters/the-telephone-call/');
  const current = page
    .getByRole('navigation', { name: 'Contents' })
    .locator('[aria-current="location"]');
  for (const title of ['Halves or turns', 'What is not known', 'A lamp goes out']) {
    await page
      .getByRole('heading', { name: title })
      .evaluate((heading) => heading.scrollIntoView());
    await expect(current).toHaveText(title);
  }
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

test('nothing moves for a reader who asks for less motion', async ({ page }) => {
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

test('in forced colors marks, tiles and text keep their ink', async ({ page }) => {
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
});
