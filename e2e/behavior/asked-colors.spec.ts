import { type Locator, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

const styleOf = (locator: Locator, name: string): Promise<string> =>
  locator.evaluate(
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    name,
  );

test.describe('in forced colors', { tag: CHROMIUM }, () => {
  test.use({ colorScheme: 'dark' });

  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('only the link to the current part has the bar', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(CHAPTER);
    const links = page.getByRole('navigation', { name: 'Site' }).locator('.nav-link');
    const bars = await links.evaluateAll((found) =>
      found.map((link) => ({
        isCurrent: link.hasAttribute('aria-current'),
        hasBar: parseFloat(getComputedStyle(link).borderBlockEndWidth) > 0,
      })),
    );
    expect(bars.filter(({ hasBar }) => hasBar)).toHaveLength(1);
    for (const { isCurrent, hasBar } of bars) expect(hasBar).toBe(isCurrent);
  });

  test('the sentence that an address leads to is set off', async ({ page }) => {
    await page.goto(`${CHAPTER}#claim-oil-turns`);
    const reached = page.locator('.sentence', { has: page.locator('#claim-oil-turns') });
    expect(await styleOf(reached, 'outline-style')).toBe('solid');
    expect(await styleOf(page.locator('.sentence').first(), 'outline-style')).toBe('none');
  });

  test('the chosen choice of a switch differs from the others', async ({ page }) => {
    await page.goto(CHAPTER);
    const choices = page.getByRole('group', { name: 'Colors' }).locator('label');
    const chosen = choices.filter({ has: page.locator(':checked') });
    const other = choices.filter({ hasNot: page.locator(':checked') }).first();
    const underline = 'text-decoration-thickness';
    expect(await styleOf(chosen, underline)).not.toBe(await styleOf(other, underline));
  });
});

test(
  'for a reader who asks for more contrast all words are ink',
  { tag: CHROMIUM },
  async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme });
      await page.goto('/notes/');
      const colors = await page
        .locator('main :is(h1, p, li, a):not(.tile, .tile *)')
        .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
      expect(new Set(colors).size, colorScheme).toBe(1);
    }
  },
);
