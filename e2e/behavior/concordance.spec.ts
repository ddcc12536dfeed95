import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

/** A name in letters of its own, and how readers spell it. */
const NAME = 'Ørsted-Kowalczyk, Zelda';
const PERSON = '/people/orsted-kowalczyk/';

/** The first line that has some words. */
const lineOf = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ hasText: words }).first();

async function openLetter(page: Page, half: string, letter: string): Promise<void> {
  const ways = page.getByRole('navigation', { name: `Letters: ${half}` });
  await ways.getByRole('link', { name: letter, exact: true }).click();
}

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? 'with script' : 'without script';
  test.describe(title, { tag: javaScriptEnabled ? [] : CHROMIUM }, () => {
    test.use({ javaScriptEnabled });

    for (const { spelling, letter } of [
      { spelling: 'Orsted', letter: 'O' },
      { spelling: 'Эрстед', letter: 'Cyrillic' },
    ]) {
      test(`${spelling} leads to the entry of the name, and that to the record`, async ({
        page,
      }) => {
        await page.goto('/concordance/');
        await openLetter(page, 'Names, terms and places', letter);
        await lineOf(page, spelling).getByRole('link', { name: NAME }).first().click();
        const entry = page.locator('#person-orsted-kowalczyk');
        await expect(entry).toBeInViewport();
        await entry.click();
        await expect(page).toHaveURL(PERSON);
      });
    }

    test('a quotation is found by its first words', async ({ page }) => {
      await page.goto('/concordance/');
      await openLetter(page, 'Quotations by first words', 'W');
      const quotation = page.locator('#words-orsted-turns');
      await expect(quotation).toBeVisible();
      await quotation.click();
      await expect(page).toHaveURL(`${PERSON}#quote-orsted-turns`);
    });

    test(`a search from a page without one leads to ${javaScriptEnabled ? 'results' : 'the concordance'}`, async ({
      page,
    }) => {
      await page.goto('/404.html');
      await page.getByRole('searchbox', { name: 'Search the edition' }).fill('Orsted');
      await page.getByRole('button', { name: 'Search' }).click();
      const path = javaScriptEnabled ? '/search/' : '/concordance/';
      await expect(page).toHaveURL(`${path}?q=Orsted`);
    });
  });
}

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the concordance', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('main').getByRole('link', { name: 'the concordance' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Concordance');
  });
});

test('an entry leads to each passage that speaks of it', async ({ page }) => {
  await page.goto('/concordance/#person-orsted-kowalczyk');
  const line = page.locator('.index-line:has(#person-orsted-kowalczyk)');
  const passages = line.getByText(/^\d+ passages$/u);
  const first = line.locator('.index-passages a').first();
  await expect(first).toBeHidden();
  await passages.click();
  await first.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test(
  'on paper every headword is there with its passages, in columns',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/concordance/');
    await expect(page.locator('#person-orsted-kowalczyk')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const line of await page.locator('.index-line').all()) await expect(line).toBeVisible();
    for (const link of await page.locator('.index-passages a').all())
      await expect(link).toBeVisible();
    await expect(page.getByText(/^\d+ passages$/u).first()).toBeHidden();
    const lefts = await page
      .locator('[aria-labelledby="names"] .index-line')
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBeGreaterThan(1);
  },
);

test('the search finds the concordance by its name, and none of its lines', async ({ page }) => {
  await page.goto('/search/?q=concordance');
  const led = page.locator('.search-results h3 a');
  await expect(led).toHaveText(['Concordance']);
  await expect(led).toHaveAttribute('href', '/concordance/');
});

test('browsers and search engines are told how to search, by the whole address', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const path = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await (await request.get(path ?? '')).text();
  expect(description).toContain('template="https://example.org/search/?q={searchTerms}"');
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { '@type': 'SearchAction' },
  });
  await page.goto('/search/');
  await expect(page.locator('link[rel="search"]')).toHaveCount(1);
  await page.goto('/people/');
  await expect(page.locator('link[rel="search"]')).toHaveCount(0);
});
