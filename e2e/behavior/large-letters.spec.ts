import { expect, test } from '@playwright/test';
import { expectNothingCut } from '../support/cut-texts.ts';
import { expectMarginsBeside } from '../support/margins.ts';
import { PAGES } from '../support/page-kinds.ts';
import { expectNoSideways } from '../support/sideways.ts';

// A reader who has set the browser's letters to twice their size, 32 px.
test.use({
  launchOptions: async ({ launchOptions, browserName }, use) =>
    use(
      browserName === 'firefox'
        ? {
            ...launchOptions,
            firefoxUserPrefs: {
              ...launchOptions.firefoxUserPrefs,
              'font.size.variable.x-western': 32,
            },
          }
        : {
            ...launchOptions,
            args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
          },
    ),
});

for (const address of PAGES) {
  test(`${address} is read in letters of twice the size, nothing cut off`, async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
    for (const width of [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSideways(page);
      await expectNothingCut(page);
    }
  });
}

test('beside letters of twice the size margins are beside their paragraphs too', async ({
  page,
}) => {
  for (const width of [1800, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/letters/the-telephone-call/');
    await expectMarginsBeside(page);
  }
});
