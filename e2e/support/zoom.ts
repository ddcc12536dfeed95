import type { Page } from '@playwright/test';

/** A desktop window, in CSS pixels at no zoom. */
const WINDOW = { width: 1280, height: 900 };

/** Zooms a page as a browser does: fewer and larger pixels in a window of the same size. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: WINDOW.width / zoom,
    height: WINDOW.height / zoom,
    deviceScaleFactor: zoom,
    mobile: false,
  });
}
