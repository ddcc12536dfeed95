import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const LAMP = '/aftermath/the-lamp/';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`all changes are accessible ${width} wide in ${colorScheme} colors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/changes/');
      await expectAccessible(page);
    });
  }
}

test('a correction is listed with the words then and now, and leads to its passage', async ({
  page,
}) => {
  await page.goto('/changes/');
  const row = page.locator('#correction-how-long-they-painted');
  await expect(row.locator('del')).toHaveText('The tower was painted from 8 to 12\u00a0June 1931.');
  await expect(row.locator('ins')).toHaveText('The tower was painted from 8 to 13\u00a0June 1931.');
  await row.getByRole('link', { name: 'The lamp' }).click();
  await expect(page).toHaveURL(`${LAMP}#claim-painted-in-june`);
});

test('before the first edition, the page of changes says that none has been published', async ({
  page,
}) => {
  await page.goto('/changes/');
  await expect(page.getByText('No edition has been published yet.')).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`a corrected passage says so ${width} wide, with hidden marks too`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(LAMP);
    const told = page.getByText('The painter’s bill was read again');
    await expect(told).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset['marks'] = 'hidden';
    });
    await expect(told).toBeVisible();
    await expect(page.locator('.margin:has(.correction) .entries').first()).toBeHidden();
  });
}

test('a corrected claim says so on the page of its topic', async ({ page }) => {
  await page.goto('/topics/paint/');
  await expect(page.locator('#claim-painted-in-june .correction')).toContainText('8 to 12 June');
  await page.goto('/topics/the-lamp/');
  await expect(page.locator('#claim-half-a-year-dark .correction')).toContainText('It said:');
});

test('the page about the edition counts the corrections', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByText('Two corrections have been made')).toContainText(
    '2\u00a0February 2026',
  );
});

test('a source whose original is gone says since when, and leads to its copy', async ({ page }) => {
  for (const address of ['/sources/', '/sources/l/']) {
    await page.goto(address);
    const source = page.locator('#board-minutes');
    await expect(source).toContainText('the original is gone since 10\u00a0January 1932');
    const copy = source.getByRole('link', { name: 'archived copy' });
    await expect(copy).toHaveAttribute('href', 'https://example.org/stored/minutes');
    await expect(source.locator('a[href="https://example.org/archive/minutes"]')).toHaveCount(0);
  }
});

for (const address of ['/', '/about/', '/changes/']) {
  test(`${address} names feeds that a browser can read`, { tag: CHROMIUM }, async ({ page }) => {
    await page.goto(address);
    const feeds = page.locator('link[rel="alternate"]');
    await expect(feeds).toHaveCount(2);
    await expect(feeds.first()).toHaveAttribute('href', '/feed.xml');
  });
}

test('feed and sitemap are sound XML', { tag: CHROMIUM }, async ({ page }) => {
  await page.goto('/changes/');
  const roots = await page.evaluate(async () => {
    const read = async (address: string) => {
      const text = await (await fetch(address)).text();
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return [documentElement.localName, documentElement.children.length > 3];
    };
    return [await read('/feed.xml'), await read('/sitemap.xml')];
  });
  expect(roots).toEqual([
    ['feed', true],
    ['urlset', true],
  ]);
});

test('a chapter names no feed: its weight is limited', async ({ page }) => {
  await page.goto(LAMP);
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
});
