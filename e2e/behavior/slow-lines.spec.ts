import { test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';

const CHAPTER = '/letters/the-telephone-call/';

/** A line so slow that the browser draws half of a page before the rest is there. */
const SLOW = { offline: false, latency: 50, downloadThroughput: 15_000, uploadThroughput: 50_000 };

for (const width of [390, 1280]) {
  // Only Chromium can be told how fast its line is.
  test(
    `a chapter that comes in pieces moves nothing at ${width} px`,
    { tag: CHROMIUM },
    async ({ page, context }) => {
      await page.setViewportSize({ width, height: 800 });
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', SLOW);
      await page.goto(CHAPTER);
      await expectNothingMoved(page);
    },
  );
}
