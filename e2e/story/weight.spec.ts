import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { STORY, addressesOf, bytesOnTheWire } from '../support/built-site.ts';

/** A chapter with its styles, brotli: what arrives in the first round trip. */
const CHAPTER_BYTES = 14_600;

/** All scripts of a chapter. */
const SCRIPT_BYTES = 5_000;

/** A chapter with everything but its fonts, and how many requests that takes. */
const PAGE_BYTES = 20_000;
const PAGE_REQUESTS = 4;

/** The fonts of an ordinary page. */
const FONT_BYTES = 48_000;

/** How much of a page may move while it loads. */
const LAYOUT_SHIFT = 0.01;

/** How late the fonts come, in milliseconds: after the text is shown. */
const FONT_DELAY_MS = 400;

const chapters = addressesOf(STORY).filter((address) =>
  /^\/(?!topics|people)[a-z-]+\/[a-z-]+\/$/u.test(address),
);

test('there are chapters to weigh', () => {
  expect(chapters.length).toBeGreaterThan(0);
});

for (const address of chapters) {
  test(`${address} keeps within its weight`, async ({ page }) => {
    const requested: { type: string; path: string }[] = [];
    page.on('request', (request) => {
      requested.push({ type: request.resourceType(), path: new URL(request.url()).pathname });
    });
    await page.goto(address, { waitUntil: 'networkidle' });

    const html = bytesOnTheWire(STORY, join(address, 'index.html'));
    const others = requested.filter(({ type }) => type !== 'font' && type !== 'document');
    const scripts = others
      .filter(({ type }) => type === 'script')
      .map(({ path }) => bytesOnTheWire(STORY, path));
    const weightOf = (list: readonly number[]) => list.reduce((sum, bytes) => sum + bytes, 0);
    const all = html + weightOf(others.map(({ path }) => bytesOnTheWire(STORY, path)));

    expect.soft(html, 'HTML with its styles').toBeLessThanOrEqual(CHAPTER_BYTES);
    expect.soft(weightOf(scripts), 'scripts').toBeLessThanOrEqual(SCRIPT_BYTES);
    expect.soft(all, 'everything but fonts').toBeLessThanOrEqual(PAGE_BYTES);
    expect.soft(others.length + 1, 'requests without fonts').toBeLessThanOrEqual(PAGE_REQUESTS);
  });
}

test('the fonts of every page keep within their weight', () => {
  const bytes = globSync('_astro/{text,text-italic,display,labels}.*.woff2', { cwd: STORY }).map(
    (path) => statSync(join(STORY, path)).size,
  );
  expect(bytes).toHaveLength(4);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BYTES);
});

for (const width of [390, 1280]) {
  test(`nothing moves while a page loads, however late its fonts, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS));
      await route.continue();
    });
    await page.addInitScript(() => {
      const state = window as unknown as { shift: number };
      state.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          state.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of ['/', ...chapters]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      expect.soft(shift, address).toBeLessThanOrEqual(LAYOUT_SHIFT);
    }
  });
}
