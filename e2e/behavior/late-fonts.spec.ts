import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page, expect, test } from '@playwright/test';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { PAGES } from '../support/page-kinds.ts';
import { visitOnSlowLine } from '../support/visit.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * A font of exactly Georgia's widths, inside the page: it is there before the fonts that are late.
 */
const georgia = (style: string): string => {
  const file = resolve(`@fontsource/gelasio/files/gelasio-latin-400-${style}.woff2`);
  return `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`;
};

/** Serves pages as a system that has Georgia would show them. */
async function haveGeorgia(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '')
      .replaceAll('local(Georgia Italic)', georgia('italic'))
      .replaceAll('local(Georgia)', georgia('normal'));
    expect(body).toContain('data:font/woff2');
    return route.fulfill({ response: answer, body });
  });
}

/** A font that takes longer is late, in milliseconds: the time that text waits for it, and more. */
const LATE = 200;

/**
 * Opens an address with fonts that come late, and waits until they were tried on the page.
 * @returns when that was, in milliseconds from the beginning of the load.
 */
async function visitWithLateFonts(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const add = FontFaceSet.prototype.add;
    FontFaceSet.prototype.add = function addAndTell(face) {
      document.documentElement.dataset['tried'] ??= String(performance.now());
      return add.call(this, face);
    };
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, LATE));
    await route.fallback();
  });
  await visitOnSlowLine(page, address);
  await expect(page.locator('html')).toHaveAttribute('data-tried');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return Number(await page.locator('html').getAttribute('data-tried'));
}

for (const width of [390, 1280]) {
  for (const isThere of [true, false]) {
    for (const address of PAGES) {
      const system = isThere ? 'with' : 'without';
      test(`late fonts move nothing of ${address} at ${width} px ${system} Georgia`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        if (isThere) await haveGeorgia(page);
        const tried = await visitWithLateFonts(page, address);
        // The font that stands in for the system's comes after the first paint, which moves things.
        await expectNothingMoved(page, isThere ? tried : 0);
      });
    }
  }
}

test('what an address leads to stays in sight when fonts come late', async ({ page }) => {
  for (const address of ['/timeline/', '/sources/', '/glossary/']) {
    await page.goto(address);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    const last = ids.at(-1) ?? '';
    await page.goto('about:blank');
    await visitWithLateFonts(page, `${address}#${last}`);
    await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  }
});
