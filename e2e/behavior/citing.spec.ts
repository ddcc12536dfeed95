import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { answerOf } from '../support/answers.ts';
import { CHROMIUM } from '../support/engines.ts';
import { selectWords } from '../support/select-words.ts';

const CHAPTER = '/letters/the-telephone-call/';
const PUBLISHED = `https://example.org${CHAPTER}`;

/** The references to a passage in the form in which pages of citations have them. */
const article = (id: string, title: string, fragment: string) => `
  <article id="${id}" class="citation"><h2>${title}</h2>
    <div data-form="note"><h3>Note</h3>
      <p class="reference">“${title}”, in <i>The Letters</i>, ${PUBLISHED}${fragment}.</p></div>
    <details><summary>BibTeX</summary>
      <div data-form="bibtex"><h3>BibTeX</h3>
        <pre class="reference">@misc{x, url = {${PUBLISHED}${fragment}}}</pre></div></details>
  </article>`;

const CITATIONS = `<!doctype html><title>Cite</title><main>
  <p>References to this page and its two passages, as in edition 1 of 22 January 2026.</p>
  ${article('this-page', 'The telephone call', '')}
  ${article('twenty-two-minutes', 'Twenty-two minutes', '#twenty-two-minutes')}
  ${article('claim-call-length', 'call length', '#claim-call-length')}</main>`;

const choice = (page: Page, name: string) =>
  answerOf(page).getByRole('button', { name, exact: true });

/** Answers for the page of citations, and counts how often it is asked for. */
async function serveCitations(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`**/cite${CHAPTER}*`, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: CITATIONS });
  });
  return asked;
}

for (const width of [1280, 390]) {
  test.describe(`at ${width}`, () => {
    test.use({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    test(
      'the citations of words are shown in the margin and copied',
      {
        tag: CHROMIUM,
      },
      async ({ page }) => {
        const asked = await serveCitations(page);
        await page.goto(CHAPTER);
        await selectWords(page, '.prose', 'exchange gives 22 minutes');
        await expect(answerOf(page)).toBeVisible();
        expect(asked).toEqual([]);
        await answerOf(page).getByRole('link', { name: 'Cite' }).press('Enter');
        await expect(answerOf(page)).toContainText('cite exchange gives 22 minutes]');
        await expect(page.locator('#announcer')).toHaveText('Citations are in the margin');
        for (const part of ['words', 'sentence', 'section', 'chapter'])
          await expect(choice(page, part)).toBeVisible();
        await expect(choice(page, 'words')).toHaveAttribute('aria-pressed', 'true');
        await expect(answerOf(page)).toContainText(`${PUBLISHED}#claim-call-length:~:text=`);
        await expect(answerOf(page)).toContainText('edition 1 of 22 January 2026');
        await expectAccessible(page);
        await choice(page, 'section').press('Enter');
        await expect(answerOf(page)).toContainText(`${PUBLISHED}#twenty-two-minutes.`);
        await expect(choice(page, 'section')).toBeFocused();
        await choice(page, 'BibTeX').press('Enter');
        await choice(page, 'Copy').press('Enter');
        await expect(page.locator('#announcer')).toHaveText('Copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `@misc{x, url = {${PUBLISHED}#twenty-two-minutes}}`,
        );
        expect(asked).toHaveLength(1);
        await page.keyboard.press('Escape');
        await expect(answerOf(page)).toHaveCount(0);
      },
    );

    test(
      'a second press of a control to cite takes the citations away',
      {
        tag: CHROMIUM,
      },
      async ({ page }) => {
        await serveCitations(page);
        await page.goto(CHAPTER);
        await page.locator('.heading:has(#twenty-two-minutes)').evaluate((heading, address) => {
          const link = document.createElement('a');
          link.href = `/cite${address}#twenty-two-minutes`;
          link.dataset['cite'] = '';
          link.textContent = 'Cite';
          heading.append(link);
        }, CHAPTER);
        const cite = page.locator('.heading [data-cite]');
        await cite.press('Enter');
        await expect(answerOf(page)).toContainText('cite Twenty-two minutes]');
        await expect(choice(page, 'section')).toHaveAttribute('aria-pressed', 'true');
        await expect(cite).toBeFocused();
        await cite.press('Enter');
        await expect(answerOf(page)).toHaveCount(0);
      },
    );
  });
}

test('a control to cite is followed where its page does not come', async ({ page }) => {
  await page.route('**/cite/**', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto(CHAPTER);
  await page
    .locator('.heading')
    .first()
    .evaluate((heading, address) => {
      heading.insertAdjacentHTML('beforeend', `<a data-cite href="/cite${address}#x">Cite</a>`);
    }, CHAPTER);
  await page.locator('.heading [data-cite]').click();
  await expect(page).toHaveURL(/\/cite\//u);
});

test('references to a chapter stand under its label, and move its title by their height alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(CHAPTER);
  const top = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().y);
  const before = await top();
  await page.locator('.chapter-label [data-cite]').press('Enter');
  const answer = page.locator('.chapter-label .answer');
  await expect(answer).toContainText('The Lighthouse Letters');
  const box = await answer.boundingBox();
  expect((await top()) - before).toBeLessThan((box?.height ?? 0) + 16);
});
