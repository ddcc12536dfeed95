import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectFewStops } from '../support/stops.ts';

/** The most stops of the keyboard that a page of records in the invented story has. */
const MOST_STOPS = 150;

test('no page of records stops a keyboard too often', async ({ page }) => {
  for (const address of PAGES.filter((kind) => !kind.startsWith('/letters/'))) {
    await page.goto(address);
    await expectFewStops(page, MOST_STOPS);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const [address, way, part, heading = part] of [
      ['/timeline/', 'Years', '1931', 'February 1931'],
      ['/glossary/', 'Letters', 'K'],
      ['/people/', 'Groups', 'Outlets'],
    ] as const) {
      test(`${address} has a line of links to its parts`, async ({ page }) => {
        await page.goto(address);
        const link = page.getByRole('navigation', { name: way }).getByRole('link', { name: part });
        await link.click();
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
      });
    }
  });
}

test('on paper everything that is folded is open', { tag: CHROMIUM }, async ({ page }) => {
  await page.goto('/sources/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#post-1931-03-15')).toBeVisible();
  await page.goto('/sources/l/');
  await expect(page.locator('#board-register .fold a').first()).toBeVisible();
});

for (const { width, isOpen } of [
  { width: 1280, isOpen: true },
  { width: 390, isOpen: false },
]) {
  test(`at ${width} px the key to the marks is ${isOpen ? 'open' : 'folded'}, and says so`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const key = page.locator('.marks-key');
    await expect(key).toHaveJSProperty('open', isOpen);
    await key.locator('summary').click();
    await expect(key).toHaveJSProperty('open', !isOpen);
    await expect(key.getByText('computed here')).toBeVisible({ visible: !isOpen });
  });
}

test('an address that is like no other is offered none', async ({ page }) => {
  await page.goto('/no-such-thing-at-all/');
  await expect(page.getByText('The nearest address is')).toBeHidden();
});

test('the nearest address leads to the passage that was asked for', async ({ page }) => {
  await page.goto('/topics/oll/#claim-oil-turns');
  await page.getByText('The nearest address is').getByRole('link').click();
  await expect(page).toHaveURL('/topics/oil/#claim-oil-turns');
});
