import { expect, test } from '@playwright/test';
import { aliasMarkup } from '../../src/integrations/arrival-markup.ts';

for (const width of [360, 1280])
  test(`a statement stands beside its number, also where an old id leads to it, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/first-letter/');
    const rows = page.locator('.statement-row:has(.statement-says)');
    const tops = await rows.evaluateAll((found, alias) => {
      for (const row of found) row.insertAdjacentHTML('afterbegin', alias);
      return found.map((row) => {
        const [number, says] = ['.statement-number', '.statement-says'].map((part) =>
          row.querySelector(part)?.getBoundingClientRect(),
        );
        return { number, says };
      });
    }, aliasMarkup('statement-of-old'));
    expect(tops.length).toBeGreaterThan(2);
    for (const { number, says } of tops) {
      expect.soft(Math.abs((number?.top ?? 0) - (says?.top ?? 99))).toBeLessThan(8);
      expect.soft(number?.right ?? 99).toBeLessThanOrEqual(says?.left ?? 0);
    }
  });
