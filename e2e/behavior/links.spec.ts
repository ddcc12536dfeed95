import { expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';

test.describe('a heading’s address', () => {
  test('is copied whole in its one form, and the control says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${CHAPTER}?utm_source=x`);
    const link = page.locator('a[data-copy][href="#lamp-goes-out"]');
    await expect(link).toHaveAccessibleName('Copy link to A lamp goes out');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(link).toHaveText(/^Copied/u);
    await expect(page.locator('#announcer')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://example.org${CHAPTER}#lamp-goes-out`,
    );
    await expect(link).toHaveText(/^Copy link/u);
  });

  test('is copied on a page that the browser has translated', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CHAPTER);
    const link = page.locator('a[data-copy][href="#lamp-goes-out"]');
    // A translation puts each run of words into elements of its own.
    await link.evaluate((element) => {
      const words = document.createElement('span');
      words.textContent = 'Link kopieren';
      element.firstChild?.replaceWith(words);
    });
    for (const press of ['first', 'second']) {
      await link.press('Enter');
      await expect(link, press).toHaveText('Copied');
      await expect(page.locator('#announcer')).toHaveText('Link copied');
    }
    await expect(link).toHaveText(/^Link kopieren/u);
  });

  test('is followed where the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(CHAPTER);
    await page.getByRole('link', { name: 'Copy link to A lamp goes out' }).press('Enter');
    await expect(page).toHaveURL(`${CHAPTER}#lamp-goes-out`);
  });
});

test('every section, claim and quotation has an address and a control that copies it', async ({
  page,
}) => {
  const pages: [address: string, target: string][] = [
    [CHAPTER, '.prose h2[id]'],
    ['/topics/oil/', '[id^="claim-"]'],
    ['/people/orsted-kowalczyk/', '[id^="quote-"]'],
  ];
  for (const [address, target] of pages) {
    await page.goto(address);
    const ids = await page.locator(target).evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length, address).toBeGreaterThan(0);
    for (const id of ids)
      await expect(page.locator(`a[data-copy][href="#${id}"]`), `${address}#${id}`).toHaveCount(1);
  }
});

test('the sentence whose address is followed is set off whole, in sight, its mark covering nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${CHAPTER}#claim-oil-turns`);
  const mark = page.locator('#claim-oil-turns');
  await expect(mark).toBeInViewport();
  const sentence = page.locator('.sentence', { has: mark });
  const tint = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--tint'),
  );
  expect(tint).not.toBe('');
  await expect(sentence).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expect((await sentence.boundingBox())?.y, 'the sentence begins in sight').toBeGreaterThanOrEqual(
    0,
  );
});

test('a claim’s mark leads to the claim on its topic’s page, and says its standing by name', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const mark = page.locator('#claim-oil-turns');
  await expect(mark).toHaveAccessibleName(
    /^Claim \d+, on record, one side, Zatoczna: .+; disputed, against it Halvard$/u,
  );
  await mark.click();
  await expect(page).toHaveURL('/topics/oil/#claim-oil-turns');
  await expect(page.locator('#claim-oil-turns')).toBeInViewport();
});

test('a source at the foot leads back to the first passage that uses it', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.locator('.chapter-sources summary').click();
  const back = page.getByRole('link', { name: 'back to the text', exact: true });
  expect(await back.count()).toBeGreaterThan(3);
  for (const link of await back.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(`[id="${href.slice(1)}"]`), href).toHaveCount(1);
  }
});

test('a draft has no page and no link', async ({ page }) => {
  const answer = await page.goto('/aftermath/the-museum/');
  expect(answer?.status()).toBe(404);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'The museum' })).toHaveCount(0);
});

test('an address that does not exist offers the nearest one and the search', async ({ page }) => {
  const answer = await page.goto('/letters/the-telefone-call/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.getByText('The nearest address is').getByRole('link').click();
  await expect(page).toHaveURL(CHAPTER);
});
