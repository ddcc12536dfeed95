import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { selectWords } from '../support/select-words.ts';

const WORDS = '/q/orsted-turns/';
const CLAIM = '/c/oil-halves/';

const passages: [page: string, passage: string, way: string][] = [
  [WORDS, '/people/orsted-kowalczyk/#quote-orsted-turns', 'In their place'],
  [CLAIM, '/topics/oil/#claim-oil-halves', 'In its place'],
];

for (const [page, passage, way] of passages) {
  test(`${page} is of the passage ${passage}, and leads to it`, async ({ page: window }) => {
    await window.goto(page);
    const canonical = window.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', `https://example.org${passage}`);
    // What shows a shared link reads the page that this names: it cannot read a passage.
    const own = window.locator('meta[property="og:url"]');
    await expect(own).toHaveAttribute('content', `https://example.org${page}`);
    await expect(window.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(window.locator('meta[http-equiv="refresh"]')).toHaveCount(0);
    await window.getByRole('link', { name: way }).click();
    await expect(window).toHaveURL(passage);
    await expect(window.locator(new URL(passage, 'https://example.org').hash)).toBeInViewport();
  });

  test(`${page} is reached from its passage`, async ({ page: window }) => {
    await window.goto(passage);
    const id = new URL(passage, 'https://example.org').hash;
    await window
      .locator(id)
      .getByRole('link', { name: /^Page to share/u })
      .click();
    await expect(window).toHaveURL(page);
  });
}

test('a page of words has them, their English, their standing and every hand', async ({ page }) => {
  await page.goto(WORDS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Words of Zelda Ørsted-Kowalczyk, .+: /u,
  );
  const words = page.locator('main figure');
  await expect(words.locator('[lang="pl"]').first()).toContainText('olej kupuje raz jedno miasto');
  await expect(words).toContainText('English, ours');
  await expect(words).toContainText('on record, one side');
  await expect(words.locator('.hands')).toContainText('read in');
  await expect(page.locator('main')).toContainText('What rests on these words');
});

test('a page of words shows all wordings, and no link but its own address', async ({ page }) => {
  await page.goto('/q/halvard-oil/');
  const words = page.locator('main figure');
  await expect(words.locator('details > p').first()).toBeVisible();
  await expect(words.getByRole('link', { name: /^Copy link/u })).toHaveCount(0);
});

test(
  'words of a page to share are linked to where they stand there',
  { tag: CHROMIUM },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CLAIM);
    await expect(page.locator('main').getByRole('link', { name: /^Copy link/u })).toHaveCount(0);
    await selectWords(page, 'main', 'by turns, Osterwick first');
    await page.getByRole('button', { name: 'Copy with source' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`https://example.org${CLAIM}`);
  },
);

test('a page of a disputed claim has what contradicts it beside it', async ({ page }) => {
  await page.goto(CLAIM);
  await expect(page.locator('.dispute > div')).toHaveCount(2);
  await expect(page.locator('.dispute')).toContainText('by turns, Osterwick first');
  await expect(page.locator('main')).toContainText('disputed');
});

test('only what is disputed has a page to share among the claims', async ({ page }) => {
  await page.goto('/topics/oil/');
  const links = page.getByRole('link', { name: /^Page to share of the claim/u });
  await expect(links).toHaveCount(2);
});

test('pages to share are not found by the search', async ({ page }) => {
  const index = await page.request.get('/pagefind/passages.json');
  expect(await index.text()).not.toMatch(/"\/[qc]\//u);
});

test('the picture that a link shows is an ordinary file', async ({ page }) => {
  await page.goto(WORDS);
  const link = page.getByRole('link', { name: 'The picture that a link to this page shows' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('image/png');
});
