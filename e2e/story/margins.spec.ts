import { STORY, readPages } from '../support/built-site.ts';
import { expectMarginsBeside, expectTextWhole } from '../support/margins.ts';
import { test } from '../support/one-window.ts';

const WIDTHS = [900, 1024, 1240, 1440, 1920, 2560];

for (const { address } of readPages(STORY).filter(({ isChapter }) => isChapter)) {
  test(`every margin of ${address} is beside its paragraph`, async ({ window, baseURL }) => {
    await window.goto(new URL(address, baseURL).href);
    for (const width of WIDTHS) {
      await window.setViewportSize({ width, height: 900 });
      await expectMarginsBeside(window);
      await expectTextWhole(window);
    }
  });
}
