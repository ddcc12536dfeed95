import { expect, test } from '@playwright/test';
import { expectNothingCut } from '../support/cut-texts.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';

// A reader who has set the browser's letters to twice their size, 32 px.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    }),
});

for (const width of [640, 1280]) {
  test.describe(`with letters of twice the size at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of PAGES) {
      test(`${address} is read without moving sideways, nothing cut off`, async ({ page }) => {
        await page.goto(address);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
          '32px',
        );
        await expectNoSideways(page);
        await expectNothingCut(page);
      });
    }
  });
}
