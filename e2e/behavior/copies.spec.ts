import { type Page, expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';

/** Serves a chapter as whoever keeps a copy of it writes it: with other addresses in its styles. */
async function serveCopy(page: Page): Promise<void> {
  await page.route(`**${CHAPTER}`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = html.replaceAll('url(/_astro/', 'url(../../_astro/');
    expect(body).not.toBe(html);
    await route.fulfill({ response: answer, body });
  });
}

test('a copy of a page whose addresses were rewritten is styled', async ({ page }) => {
  const colorOf = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(CHAPTER);
  const paper = await colorOf();
  await serveCopy(page);
  await page.reload();
  expect(await colorOf()).toBe(paper);
  expect((await page.locator('.claim-mark').first().boundingBox())?.height).toBeLessThan(40);
});

test('a reader’s own styles are let in, a script is not', async ({ page }) => {
  const refused = page.waitForEvent('console', (line) => /inline script/u.test(line.text()));
  await page.goto(CHAPTER);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'h1 { letter-spacing: 7px }';
    const script = document.createElement('script');
    script.textContent = 'document.title = "Another"';
    document.head.append(style, script);
  });
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '7px');
  await refused;
  await expect(page).not.toHaveTitle('Another');
});
