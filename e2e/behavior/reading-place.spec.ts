import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { expectNoSideways } from '../support/sideways.ts';

const CHAPTER = '/letters/the-telephone-call/';
const SECTION = 'halves-or-turns';

const lineOf = (page: Page) => page.locator('.place');

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('places'));

async function readTo(page: Page, selector: string): Promise<void> {
  await page.goto(CHAPTER);
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
}

test('a reader who comes back is told where the reading stopped, and can go on', async ({
  page,
}) => {
  await readTo(page, `h2#${SECTION}`);
  await page.goto('/');
  await expect(lineOf(page)).toHaveText(/^You were at The telephone call/u);
  await expectNothingMoved(page);
  await expectAccessible(page);
  await lineOf(page).getByRole('link', { name: 'Continue at The telephone call' }).click();
  await expect(page).toHaveURL(`${CHAPTER}#${SECTION}`);
  await expect(lineOf(page), 'an address of a section needs no line').toHaveCount(0);
  await page.goto('/');
  await page.goto(CHAPTER);
  await expect(lineOf(page)).toHaveText(/^You were at Halves or turns/u);
  await expectNothingMoved(page);
  await expectAccessible(page);
  await lineOf(page).getByRole('link').click();
  await expect(page.locator(`#${SECTION}`)).toBeInViewport();
});

test('a text that was read to its end has nothing to go on with', async ({ page }) => {
  await readTo(page, `h2#${SECTION}`);
  await readTo(page, '.chapter-sources');
  await page.goto('/');
  await expect(page.locator('[data-setting="place"]')).toBeVisible();
  await expect(lineOf(page)).toHaveCount(0);
});

test('a place whose section is gone leads to its chapter, which does not speak of it', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate((address) => {
    localStorage.setItem('places', JSON.stringify({ [address]: 'gone', '/gone/': 'too' }));
  }, CHAPTER);
  await page.goto('/');
  await expect(lineOf(page).getByRole('link')).toHaveAttribute('href', `${CHAPTER}#gone`);
  await page.goto(CHAPTER);
  await expect(page.locator('[data-setting="place"]')).toBeVisible();
  await expect(lineOf(page)).toHaveCount(0);
});

test('to turn it off is to forget', async ({ page }) => {
  await readTo(page, `h2#${SECTION}`);
  await page.goto('/');
  await expect(lineOf(page)).toBeVisible();
  const choice = page.getByRole('group', { name: 'My place' });
  await choice.getByRole('radio', { name: 'not remembered' }).locator('..').click();
  await expect(lineOf(page)).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await readTo(page, `h2#${SECTION}`);
  await page.goto('/');
  expect(await stored(page)).toBeNull();
  await choice.getByRole('radio', { name: 'remembered', exact: true }).locator('..').click();
  await readTo(page, `h2#${SECTION}`);
  await page.goto('/');
  await expect(lineOf(page)).toBeVisible();
});

for (const width of [320, 390, 1280]) {
  test(`the line covers nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await readTo(page, `h2#${SECTION}`);
    for (const address of ['/', CHAPTER]) {
      await page.goto(address);
      await expect(lineOf(page)).toBeVisible();
      await expectNoSideways(page);
      const covered = await lineOf(page).evaluate((line) => {
        const own = line.getBoundingClientRect();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNode(texts.currentNode);
          const words = texts.currentNode.textContent?.trim() ?? '';
          if (words === '' || line.contains(texts.currentNode)) continue;
          if (texts.currentNode.parentElement?.closest('.sr-only, .skip-link, script')) continue;
          for (const { left, right, top, bottom, height } of range.getClientRects()) {
            // The box of a line is higher than its letters.
            const air = height / 5;
            const isBeside = right <= own.left || left >= own.right;
            const isApart = isBeside || bottom - air <= own.top || top + air >= own.bottom;
            if (!isApart) found.push(words.slice(0, 40));
          }
        }
        return found;
      });
      expect(covered, address).toEqual([]);
      await lineOf(page)
        .locator('span')
        .evaluate((title) =>
          title.append(' of a name that is longer than any line has room for'.repeat(4)),
        );
      await expectNoSideways(page);
      await expect(lineOf(page).getByRole('link')).toBeInViewport({ ratio: 1 });
    }
  });
}
