import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { BELOW, SERVED } from '../support/served-sites.ts';

const CHAPTER = '/letters/the-telephone-call/';
const CITED = `/cite${CHAPTER}`;
const FORMS = ['plain', 'apa', 'chicago', 'mla', 'wikipedia', 'bibtex', 'ris', 'csl-json'];

/** The keys of the forms of a passage that are in sight. */
const shownForms = (page: Page, id: string) =>
  page
    .locator(`article#${id} [data-form]`)
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => block.checkVisibility({ contentVisibilityAuto: true }))
        .map((block) => block.getAttribute('data-form')),
    );

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter leads to its references, and they to the chapter', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${CITED}$`, 'u'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cite: The telephone call');
    const first = page.locator('article.citation').first();
    await expect(first).toHaveAttribute('id', 'this-page');
    await first.getByRole('link', { name: 'What is cited' }).click();
    await expect(page).toHaveURL(new RegExp(`:\\d+${CHAPTER}$`, 'u'));
  });

  const rows: [what: string, at: string, row: string, id: string][] = [
    ['a claim', '/topics/oil/', '#claim-oil-turns', 'claim-oil-turns'],
    ['a quotation', '/people/orsted-kowalczyk/', '#quote-orsted-turns', 'quote-orsted-turns'],
    [
      'a statement',
      '/first-letter/',
      '#statement-talked-on-a-saturday',
      'statement-talked-on-a-saturday',
    ],
  ];
  for (const [what, at, row, id] of rows) {
    test(`the row of ${what} leads to its references`, async ({ page }) => {
      await page.goto(at);
      await page.locator(row).getByRole('link', { name: 'Cite' }).click();
      await expect(page).toHaveURL(new RegExp(`/cite${at}#${id}$`, 'u'));
      await expect(page.locator(`article#${id}`)).toBeInViewport();
    });
  }

  for (const address of ['/letters/', '/topics/oil/', '/timeline/', '/first-letter/']) {
    test(`the head of ${address} leads to its references`, async ({ page }) => {
      await page.goto(address);
      const link = page.getByRole('link', { name: 'Cite', exact: true }).first();
      await expect(link).toHaveAttribute('href', `/cite${address}`);
    });
  }
});

test('the forms of the passage that an address leads to stand open', async ({ page }) => {
  await page.goto(`${CITED}#claim-oil-turns`);
  await expect(page.locator('#claim-oil-turns')).toBeInViewport();
  await expect(() =>
    shownForms(page, 'claim-oil-turns').then((shown) => {
      expect(shown).toEqual(FORMS);
    }),
  ).toPass();
  const closed = page.locator('#claim-oil-halves details');
  await expect(closed).not.toHaveAttribute('open');
  await closed.locator('summary').click();
  await expect(closed.locator('[data-form=ris]')).toBeVisible();
});

test('one press selects a reference, and no more', async ({ page }) => {
  await page.goto(CITED);
  for (const form of ['apa', 'bibtex']) {
    const reference = page.locator(`#this-page [data-form=${form}] .reference`);
    await reference.click();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.trim()).toBe((await reference.innerText()).trim());
  }
});

test('the files hold the references that their names say', async ({ page, request }) => {
  await page.goto(CITED);
  const own = page.locator('#this-page details').getByRole('link', { name: /file$/u });
  const all = page.locator('.citation-files').getByRole('link');
  await expect(own).toHaveCount(3);
  await expect(all).toHaveCount(3);
  const textOf = async (name: string) => (await request.get(`${CITED}${name}`)).text();
  expect(await textOf('this-page.ris')).toMatch(/^TY {2}- ELEC\nTI {2}- The telephone call\n/u);
  const passages = await page.locator('article.citation').count();
  expect((await textOf('passages.bib')).match(/^@misc/gmu)).toHaveLength(passages - 1);
  expect(JSON.parse(await textOf('passages.json'))).toHaveLength(passages - 1);
});

test('references are in no index, neither ours nor another’s', async ({ page }) => {
  await page.goto(CITED);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto('/search/?q=telephone');
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('main a[href^="/cite/"]')).toHaveCount(0);
});

test('below a path, references and their files are found', async ({ page, request }) => {
  const below = `${SERVED.below}${BELOW.slice(0, -1)}`;
  await page.goto(`${below}/topics/oil/`);
  const cite = page.locator('#claim-oil-turns').getByRole('link', { name: 'Cite' });
  // Where it leads without script, which answers in its place.
  await page.goto(await cite.evaluate((link: HTMLAnchorElement) => link.href));
  await expect(page.locator('article#claim-oil-turns')).toBeInViewport();
  const file = page
    .locator('#this-page')
    .getByRole('link', { name: 'RIS file', includeHidden: true });
  const address = await file.evaluate((link: HTMLAnchorElement) => link.href);
  expect((await request.get(address)).ok()).toBe(true);
});
