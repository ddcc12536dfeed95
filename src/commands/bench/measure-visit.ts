import type { Browser, CDPSession } from '@playwright/test';

/**
 * The line of Chrome's preset "Slow 4G", which is Lighthouse's for telephones too: 1.6 Mbit/s with
 * 150 ms there and back, as they are set in the browser itself.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** How much slower than this machine the telephone is. */
const CPU_SLOWDOWN = 4;

const SIZE = { width: 390, height: 844 };

/** What one cold visit took: milliseconds, Cumulative Layout Shift, and bytes on the line. */
export interface Measured {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  bytes: number;
}

/** Counts what arrives, headers included. */
function countBytes(session: CDPSession): () => number {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** How long late fonts have to be put in, in milliseconds. */
const SETTLE = 1000;

/** In the page: what its own clock says, once it is whole and its fonts are there. */
async function readPaints(settle: number) {
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, settle));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const entriesOf = (type: string) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords() as (PerformanceEntry & { value?: number })[];
  };
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    largestPaint: entriesOf('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    shift: entriesOf('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
  };
}

/** Visits an address as the first page of a new reader on a slow telephone. */
export async function measureVisit(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const bytes = countBytes(session);
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...(await page.evaluate(readPaints, SETTLE)), bytes: bytes() };
  } finally {
    await context.close();
  }
}
