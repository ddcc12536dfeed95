import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';

/** The margin of the paragraph that a claim's mark is in. */
const marginOf = (page: Page, claim: string) =>
  page.locator('.passage', { has: page.locator(`#claim-${claim}`) }).locator('.margin');

for (const { name, width, javaScriptEnabled } of [
  { name: 'on a wide page', width: 1280, javaScriptEnabled: true },
  { name: 'on a narrow page', width: 360, javaScriptEnabled: true },
  { name: 'on a wide page without script', width: 1280, javaScriptEnabled: false },
  { name: 'on a narrow page without script', width: 360, javaScriptEnabled: false },
]) {
  test.describe(name, { tag: javaScriptEnabled ? [] : CHROMIUM }, () => {
    test.use({ viewport: { width, height: 900 }, javaScriptEnabled });

    test('the margin says what a mark means, and whose word it is', async ({ page }) => {
      await page.goto(CHAPTER);
      const margin = marginOf(page, 'call-took-place');
      await expect(margin).toBeVisible();
      await expect(margin).toContainText('confirmed by both sides');
      await expect(margin.locator('.standing').first().locator('.tile')).toHaveCount(2);
      await expect(margin).toContainText('Halvard and Ørsted-Kowalczyk');
    });

    test('where a hand has no name the margin names those it went to', async ({ page }) => {
      await page.goto(CHAPTER);
      const margin = marginOf(page, 'keeper-stove');
      await expect(margin).toContainText('unnamed officials');
      await expect(margin.locator('.tile-unnamed').first()).toBeVisible();
      await expect(margin).toContainText(
        'Osterwick clerks, to Sound Gazette and Osterwick Courier',
      );
    });

    test('a disputed claim names both sides', async ({ page }) => {
      await page.goto(CHAPTER);
      const margin = marginOf(page, 'oil-halves');
      const disputed = margin.locator('p', { hasText: 'disputed' }).first();
      await expect(disputed).toBeVisible();
      await expect(disputed.locator('.tile')).toHaveCount(2);
      await expect(disputed).toContainText('against it: Ørsted-Kowalczyk');
    });

    test('a quotation shows speaker, original, translation and the hands it passed through', async ({
      page,
    }) => {
      await page.goto(CHAPTER);
      const quotation = page.locator('figure.quotation', { hasText: 'як кіт у погребі' });
      await expect(
        quotation.getByRole('link', { name: 'Ostap Verbytskyi', exact: true }),
      ).toBeVisible();
      await expect(quotation.locator('figcaption')).toContainText(
        'pilot and skipper of the supply boat',
      );
      await expect(quotation.locator('blockquote [lang="uk"]')).toHaveText(/^«Ми йшли .+»$/u);
      await expect(quotation).toContainText('English, ours “We went by memory and by feel');
      await expect(quotation.locator('.hands')).toHaveText('Verbytskyi, read in Pilots’ Almanac');
    });

    test('other wordings are folded and open at a key', async ({ page }) => {
      await page.goto(CHAPTER);
      const quotation = page.locator('#quote-clerks-stove');
      const other = quotation.locator('details [lang="de"]');
      await expect(other).toBeHidden();
      await quotation.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(other).toBeVisible();
    });

    test('a topic sets what cannot both be right face to face', async ({ page }) => {
      await page.goto('/topics/oil/');
      const pair = page.getByRole('region', { name: 'disputed' }).getByRole('listitem').first();
      const sides = pair.getByRole('link');
      await expect(sides).toHaveCount(2);
      const [first, second] = await Promise.all(
        (await sides.all()).map((side) => side.boundingBox()),
      );
      if (width > 640) expect(second?.y).toBe(first?.y);
      else expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
      await sides.first().click();
      await expect(page.locator('li:target')).toContainText('Against it:');
    });
  });
}

test('a quotation whose speaker has no name says who chose the label', async ({ page }) => {
  await page.goto(CHAPTER);
  const hands = page.locator('#quote-clerks-stove .hands');
  await expect(hands).toContainText('called “harbor circles” (Sound Gazette)');
  const unnamed = hands.locator('.hand-unnamed');
  expect(await unnamed.evaluate((hand) => getComputedStyle(hand).textDecorationStyle)).toBe(
    'dotted',
  );
  await expect(page.locator('#quote-clerks-stove figcaption')).toContainText('as reported');
});

test('other wordings open at a tap', { tag: CHROMIUM }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(CHAPTER);
  const quotation = page.locator('#quote-clerks-stove');
  await quotation.locator('summary').tap();
  await expect(quotation.locator('details [lang="de"]')).toBeVisible();
  await context.close();
});

test(
  'on paper margins are beside their paragraphs and other wordings are not lost behind a fold',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    await expect(marginOf(page, 'keeper-stove')).toBeVisible();
    await expect(page.locator('#quote-clerks-stove details [lang="de"]')).toBeVisible();
  },
);

test('the key to the marks stands where a reader first meets them', async ({ page }) => {
  await page.goto('/');
  const onHome = page.locator('.marks-key');
  await expect(onHome.getByText('confirmed by both sides')).toBeVisible();
  await expect(onHome.getByText('a voice without a name')).toBeVisible();
  await page.goto(CHAPTER);
  await page.getByRole('link', { name: 'What the marks mean' }).first().click();
  await expect(page).toHaveURL('/about/#marks');
  const key = page.locator('section', { has: page.locator('#marks') });
  await expect(key.locator('dt')).toHaveCount(8);
  for (const mark of await key.locator('dt .mark').all()) await expect(mark).toBeVisible();
  await expect(key.locator('.tile').first()).toBeVisible();
});

test('a silent account is drawn as silent', async ({ page }) => {
  await page.goto('/topics/the-keeper/');
  await expect(page.getByText('silent', { exact: true }).first()).toBeVisible();
});

test('a person’s page has offices by date, every quotation in order with its hands, and spellings in their scripts', async ({
  page,
}) => {
  await page.goto('/people/verbytskyi/');
  await expect(page.getByText('pilot and skipper of the supply boat').first()).toBeVisible();
  const words = page.getByRole('region', { name: 'Words, by date' }).locator('figure');
  expect(await words.count()).toBeGreaterThan(0);
  for (const quotation of await words.all())
    await expect(quotation.locator('.hands')).toContainText('read in');
  await expect(page.locator('dd [lang]').first()).toBeVisible();
});

test('a voice without a side is no outlet', async ({ page }) => {
  await page.goto('/people/');
  const writer = { name: 'a letter writer without a name' };
  await expect(
    page.getByRole('region', { name: 'Without a side' }).getByRole('link', writer),
  ).toBeVisible();
  const outlets = page.getByRole('region', { name: 'Outlets' });
  await expect(outlets.getByRole('link', writer)).toHaveCount(0);
  expect(await outlets.getByRole('link').count()).toBeGreaterThan(1);
});

test('a source says what it is, how much was seen, and what rests on it', async ({ page }) => {
  for (const address of ['/sources/#board-register', '/sources/l/#board-register']) {
    await page.goto(address);
    await expect(page.locator('#board-register')).toContainText(
      /English, .+, seen (whole|in excerpt)/u,
    );
  }
  await page.locator('#board-register .uses summary').click();
  await expect(page.locator('#board-register a[href^="/topics/"]').first()).toBeVisible();
});

test('an examined document shows first what does not stand, then every statement in order', async ({
  page,
}) => {
  await page.goto('/first-letter/');
  const fallen = page.getByRole('region', { name: 'What does not stand' }).getByRole('listitem');
  await expect(fallen).toHaveCount(4);
  await expect(fallen.first()).toContainText('wrong speaker');
  const all = page.getByRole('region', { name: /in order$/u }).getByRole('listitem');
  await expect(all).toHaveCount(8);
  await all.nth(3).getByRole('link', { name: 'Above at number 4' }).click();
  await expect(page.locator('#statement-announced-the-paint')).toBeInViewport();
});

test('a standing is in ink on every kind of page', async ({ page }) => {
  for (const address of ['/', '/letters/the-telephone-call/', '/timeline/', '/topics/oil/']) {
    await page.goto(address);
    const colors = await page
      .locator('.standing .font-word, body')
      .evaluateAll((found) => found.map((element) => getComputedStyle(element).color));
    expect(colors.length, address).toBeGreaterThan(1);
    expect(new Set(colors).size, address).toBe(1);
  }
});
