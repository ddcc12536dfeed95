import { type Page, type Request, type Response, expect } from '@playwright/test';

/** One load of a page, and all that was seen of it. */
export interface Visit {
  address: string;
  answer: Response | null;
  requests: Request[];
  /** What the browser said it refused by the page's own policy. */
  refused: string[];
}

/** Opens an address and keeps what is asked and refused while it loads. */
export async function visit(
  page: Page,
  address: string,
  open: () => Promise<Response | null> = () => page.goto(address),
): Promise<Visit> {
  const requests: Request[] = [];
  const refused: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) refused.push(message.text());
  });
  const answer = await open();
  // The same window visits the next page.
  page.removeAllListeners('request');
  page.removeAllListeners('console');
  return { address, answer, requests, refused };
}

/** Waits until the whole page, as far as it is there, is drawn. */
const untilDrawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
      }).observe({ type: 'paint', buffered: true });
    });
    // The first paint may be of half a page; the second frame from now is after one that is whole.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/**
 * Opens an address with its fonts coming late, after the text is shown, as on a slow line: what
 * they would move, they move.
 */
export const visitOnSlowLine = (page: Page, address: string): Promise<Visit> =>
  visit(page, address, async () => {
    const isDrawn = Promise.withResolvers<undefined>();
    const fonts = '**/*.woff2';
    await page.route(fonts, async (route) => {
      await isDrawn.promise;
      await route.fallback();
    });
    const answer = await page.goto(address, { waitUntil: 'domcontentloaded' });
    await untilDrawn(page);
    isDrawn.resolve(undefined);
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await untilDrawn(page);
    await page.unroute(fonts);
    return answer;
  });

/**
 * Opens an address in our own face, whatever fonts the machine has: as somebody sees it whose
 * browser has kept the fonts from an earlier page.
 */
export async function openInOwnFace(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).toContain('woff2');
  await page.reload();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Finds that a page asked no other host for anything. */
export function expectNothingForeign({ answer, requests }: Visit): void {
  const { origin } = new URL(answer?.url() ?? '');
  const foreign = requests
    .map((request) => request.url())
    .filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin);
  expect(foreign, answer?.url()).toEqual([]);
}

/** Finds that a page does nothing that its own policy forbids. */
export function expectPolicyKept({ answer, refused }: Visit): void {
  expect(refused, answer?.url()).toEqual([]);
}
