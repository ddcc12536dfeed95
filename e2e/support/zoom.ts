import type { Page } from '@playwright/test';

/** A desktop window, in CSS pixels at no zoom. */
const WINDOW = { width: 1280, height: 900 };

/**
 * Zooms a page as a browser does: fewer and larger pixels in a window of the same size. Only
 * Chromium can be asked for larger ones. Elsewhere there are fewer, which changes the layout alike.
 */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const size = { width: WINDOW.width / zoom, height: WINDOW.height / zoom };
  if (page.context().browser()?.browserType().name() !== 'chromium') {
    await page.setViewportSize(size);
    return;
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: zoom,
    mobile: false,
  });
}
