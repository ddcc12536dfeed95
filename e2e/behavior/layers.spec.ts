import { type Page, expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';
const MARK = '#claim-oil-halves';

const layer = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const colorOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`layers, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a layer sets off the sentences and entries of its kind from the rest', async ({
      page,
    }) => {
      await page.goto(CHAPTER);
      const ink = await colorOf(page, '.prose p');
      await layer(page, /^disputed/u)
        .locator('..')
        .click();
      const disputed = ".sentence:has([href='#m-disputed'])";
      const other = ".sentence:not(:has([href='#m-disputed']))";
      for (const place of ['.chapter-short', '.prose']) {
        expect(await colorOf(page, `${place} ${disputed}`)).toBe(ink);
        expect(await colorOf(page, `${place} ${other}`)).not.toBe(ink);
      }
      expect(await colorOf(page, ".standing:has([href='#m-disputed'])")).toBe(ink);
      await layer(page, /^everything/u)
        .locator('..')
        .click();
      expect(await colorOf(page, other)).toBe(ink);
    });
  });
}

test('the chosen layer is remembered from chapter to chapter', async ({ page }) => {
  await page.goto(CHAPTER);
  await layer(page, /not found/u)
    .locator('..')
    .click();
  await page.goto('/aftermath/the-hearing/');
  await expect(layer(page, /not found/u)).toBeChecked();
  await layer(page, /^everything/u)
    .locator('..')
    .click();
  await page.reload();
  await expect(layer(page, /^everything/u)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('layer'))).toBeNull();
});

test.describe('with marks hidden', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('marks', 'hidden'));
  });

  for (const width of [390, 1280]) {
    test(`at ${width} px the address of a claim leads to its sentence, that of a note to the note`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${CHAPTER}${MARK}`);
      const sentence = page.locator('.sentence:has(:target)');
      await expect(sentence).toBeInViewport();
      await page.goto('about:blank');
      await page.goto(`${CHAPTER}#note-whose-halves`);
      await expect(page.locator('#note-whose-halves')).toBeInViewport();
    });
  }

  test('nothing is left of notes: their phrases are plain words', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(CHAPTER);
    const phrases = page.locator('.note-phrase');
    expect(await phrases.count()).toBeGreaterThan(2);
    for (const phrase of await phrases.all()) {
      expect(await phrase.evaluate((element) => element.matches(':any-link'))).toBe(false);
      expect(
        await phrase.evaluate((element) => [
          getComputedStyle(element).textDecorationLine,
          getComputedStyle(element, '::after').content,
        ]),
      ).toEqual(['none', expect.stringMatching(/^(none|normal)$/u)]);
    }
    await page
      .getByRole('group', { name: 'Marks and margins' })
      .getByRole('radio', { name: 'shown' })
      .locator('..')
      .click();
    await expect(phrases.first()).toHaveAttribute('href', /^#note-/u);
  });
});
