import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';

const WIDTHS = [320, 1280];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    for (const width of WIDTHS) {
      for (const address of PAGES) {
        test(`${address} is accessible at ${width} px`, async ({ browser, baseURL }) => {
          // axe itself is script, so the page is read without its scripts rather than without any.
          const context = await browser.newContext({
            baseURL: baseURL ?? '',
            viewport: { width, height: 800 },
          });
          const page = await context.newPage();
          if (!javaScriptEnabled) await page.route('**/*.js', (route) => route.abort());
          await page.goto(address);
          await expectNoSideways(page);
          await expectAccessible(page);
          await context.close();
        });
      }
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PAGES) {
    test(`${address} shows its text and its links`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(
        page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }),
      ).toBeVisible();
    });
  }
});

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
  const tops: number[] = [];
  for (let stop = 0; stop < 90; stop += 1) {
    await page.keyboard.press('Tab');
    const { outline, top, isInText } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        outline: `${outlineStyle} ${outlineWidth}`,
        top: element.getBoundingClientRect().top + scrollY,
        isInText: Boolean(element.closest('article p:not(.margin p)')),
      };
    });
    expect(outline).toBe('solid 2px');
    if (isInText) tops.push(top);
  }
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
    const last = await page.locator('.prose .margin').last().boundingBox();
    const foot = await page.getByRole('contentinfo').boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
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
  for (const { text, margin } of boxes) expect(margin).toBeGreaterThanOrEqual(text);
});

test('a mark never stands alone at the start of a line', async ({ page }) => {
  for (const width of [320, 360, 390, 414, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/letters/the-telephone-call/');
    const alone = await page.locator('.claim-mark').evaluateAll((marks) =>
      marks
        .filter((mark) => {
          const before = mark.previousSibling;
          if (!(before instanceof Text) || before.data.trim() === '') return false;
          const range = document.createRange();
          range.setStart(before, before.length - 1);
          range.setEnd(before, before.length);
          const drawn = mark.querySelector('svg');
          return drawn
            ? drawn.getBoundingClientRect().top > range.getBoundingClientRect().bottom
            : false;
        })
        .map(({ id }) => id),
    );
    expect(alone, `${width} px`).toEqual([]);
  }
});

test('spaces between words and components survive the build', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  const text = await page.locator('.prose').last().innerText();
  expect(text).not.toMatch(/\p{L}[“„«]\p{L}/u);
  expect(text).not.toMatch(/ [,.;]/u);
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
  for (const mark of await page.locator('.claim-mark').all()) {
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
