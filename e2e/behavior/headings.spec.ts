import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

/** A page of each kind that has headings and is no text. */
const PAGES = [
  '/',
  '/topics/oil/',
  '/people/',
  '/people/orsted-kowalczyk/',
  '/people/sound-gazette/',
  '/sources/',
  '/sources/l/',
  '/glossary/',
  '/timeline/',
  '/notes/',
  '/concordance/',
  '/changes/',
  '/about/',
];

for (const address of PAGES) {
  test(`every heading of ${address} has an address, and a control that copies it`, async ({
    page,
  }) => {
    await page.goto(address);
    // What is in a line that opens is a control itself; a list of ways leads to what has headings.
    const headings = page.locator(
      'main :is(h2, h3):not(.sr-only, nav *, summary *, .index-half *, .search-form *)',
    );
    expect(await headings.count()).toBeGreaterThan(0);
    for (const heading of await headings.all()) {
      const link = heading.locator('..').locator('> a[data-copy]');
      await expect(link, await heading.innerText()).toHaveCount(1);
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1);
    }
  });
}

for (const id of ['day-1931-03-15', 'claims']) {
  test(`the heading ${id} is lit at its address, and its control seen under the pointer`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/people/halvard/#${id}`);
    const heading = page.locator(`:is(h2, h3)#${id}, #${id} > .group-head h3`);
    await expect(heading).toBeInViewport();
    await expect(heading).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    const link = page.locator(`a[data-copy][href="#${id}"]`);
    await page.mouse.move(0, 0);
    // Where nothing hovers, as in a Firefox without a mouse, it is always seen.
    const hovers = await page.evaluate(() => matchMedia('(hover: hover)').matches);
    await expect(link).toHaveCSS('opacity', hovers ? '0' : '1');
    await heading.hover();
    await expect(link).toHaveCSS('opacity', '1');
  });
}

test('the control of a heading is seen when Tab reaches it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/people/halvard/');
  const link = page.locator('a[data-copy][href="#claims"]');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
});

test('the address of a heading is copied', { tag: CHROMIUM }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topics/oil/');
  const link = page.getByRole('link', { name: 'Copy link to Other voices and records' });
  await link.press('Enter');
  await expect(page.locator('.answer')).toContainText('link Other voices and records]');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://example.org/topics/oil/#others',
  );
});
