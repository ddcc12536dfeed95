import { expect, test } from '@playwright/test';
import { expectMarginsBeside, placesOf } from '../support/margins.ts';

const TEXTS = [
  '/letters/the-telephone-call/',
  '/letters/the-first-letter/',
  '/aftermath/the-hearing/',
  '/aftermath/the-lamp/',
  '/about/',
];

for (const address of TEXTS) {
  test(`every margin of ${address} is beside its own paragraph, and meets no other`, async ({
    page,
  }) => {
    for (const width of [900, 1000, 1240, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expectMarginsBeside(page);
    }
  });
}

test('a margin stays beside its paragraph when all that is folded in it is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/letters/the-telephone-call/');
  await page.locator('.margin details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await expectMarginsBeside(page);
});

test('margins never run into what follows the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of TEXTS) {
    await page.goto(address);
    const ends = (await placesOf(page)).map(({ bottom }) => bottom);
    const end = await page
      .locator('.prose[data-search]')
      .last()
      .evaluate((text) => text.getBoundingClientRect().bottom);
    expect(ends.length, address).toBeGreaterThan(0);
    expect(Math.max(...ends), address).toBeLessThanOrEqual(end + 1);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('where there is no room, a margin is under its paragraph, behind an edge', async ({
      page,
    }) => {
      for (const width of [320, 390, 700, 899]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/letters/the-telephone-call/');
        const places = await placesOf(page);
        expect(places.length).toBeGreaterThan(2);
        for (const { top, textBottom, words } of places)
          expect(top, words).toBeGreaterThanOrEqual(textBottom);
      }
    });

    test('beside the text margins need no script', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/letters/the-telephone-call/');
      await expectMarginsBeside(page);
    });
  });
}

test('in a list each margin is beside its own item, and the items keep their numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/letters/the-telephone-call/');
  const item = page.locator('.margins li .item').first();
  await expect(item).toBeVisible();
  expect(await item.evaluate((element) => getComputedStyle(element).display)).toBe('list-item');
});
