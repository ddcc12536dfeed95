import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { placeOfWords, selectWords } from '../support/select-words.ts';

const CHAPTER = '/letters/the-telephone-call/';

const answerOf = (page: Page) => page.locator('.answer');
const copyLink = (page: Page, id = 'twenty-two-minutes') =>
  page.locator(`.heading a[data-copy][href="#${id}"]`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The files that a page asks for, by name. */
function filesOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

const ANSWERS = /answer|generat|cite/u;

for (const width of [1280, 390]) {
  test.describe(`at ${width}`, () => {
    test.use({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    test(
      'a copied link is printed in the margin, the focus stays, Escape takes it away',
      {
        tag: CHROMIUM,
      },
      async ({ page }) => {
        await page.goto(CHAPTER);
        await copyLink(page).press('Enter');
        await expect(answerOf(page)).toContainText(
          `link Twenty-two minutes] ${CHAPTER}#twenty-two-minutes`,
        );
        await expect(copyLink(page)).toHaveText('Copied');
        await expect(page.locator('#announcer')).toHaveText('Link copied');
        await expect(copyLink(page)).toBeFocused();
        const [answer, heading] = await Promise.all([
          answerOf(page).boundingBox(),
          page.locator('.heading:has(#twenty-two-minutes)').boundingBox(),
        ]);
        expect(Math.abs((answer?.y ?? 0) - (heading?.y ?? 0))).toBeLessThan(width > 900 ? 60 : 120);
        await page.keyboard.press('Escape');
        await expect(answerOf(page)).toHaveCount(0);
        await expect(copyLink(page)).toBeFocused();
      },
    );

    test(
      'a second press copies again, says so again, and takes the answer away',
      {
        tag: CHROMIUM,
      },
      async ({ page }) => {
        await page.goto(CHAPTER);
        await copyLink(page).press('Enter');
        await expect(answerOf(page)).toBeVisible();
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await copyLink(page).press('Enter');
        await expect(answerOf(page)).toHaveCount(0);
        await expect(copyLink(page)).toHaveText('Copied');
        await expect(page.locator('#announcer')).toHaveText('Link copied');
        expect(await clipboard(page)).toContain('#twenty-two-minutes');
      },
    );

    test(
      'selected words are offered a link, and keep their light',
      {
        tag: CHROMIUM,
      },
      async ({ page }) => {
        await page.goto(CHAPTER);
        await selectWords(page, '.prose', 'ledger of the exchange');
        await expect(answerOf(page)).toContainText('words ledger of the exchange]');
        await expect(page.locator('#announcer')).toHaveText(
          'The margin offers a link to these words',
        );
        expect(await page.evaluate(() => CSS.highlights.get('words')?.size)).toBe(1);
        await page.getByRole('button', { name: 'Copy with source' }).press('Enter');
        await expect(page.locator('#announcer')).toHaveText('Copied');
        expect(await clipboard(page)).toMatch(
          /^“ledger of the exchange” The telephone call · .+, https:\/\/example\.org\/.+:~:text=/u,
        );
        await page.keyboard.press('Escape');
        await expect(answerOf(page)).toHaveCount(0);
        expect(await page.evaluate(() => CSS.highlights.has('words'))).toBe(false);
      },
    );

    for (const colorScheme of ['light', 'dark'] as const) {
      test(
        `an open answer is accessible in ${colorScheme} colors, and is not printed`,
        {
          tag: CHROMIUM,
        },
        async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(CHAPTER);
          for (const [within, words] of [
            ['.prose', 'ledger of the exchange'],
            ['.prose figure', 'and counted the rocks'],
          ] as const) {
            await selectWords(page, within, words);
            await expect(answerOf(page)).toContainText(words);
            await expectAccessible(page);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide).toBeLessThanOrEqual(width);
          }
          await page.emulateMedia({ media: 'print' });
          await expect(answerOf(page)).toBeHidden();
          await expect(page.locator('.answer-margin')).toBeHidden();
        },
      );
    }
  });
}

test(
  'words selected with the pointer are offered a link until something else is pressed',
  {
    tag: CHROMIUM,
  },
  async ({ page }) => {
    await page.goto(CHAPTER);
    // Not from a link, which would be dragged itself.
    const { x, y, width } = await placeOfWords(page, 'two miles from either shore');
    await page.mouse.move(x + 1, y);
    await page.mouse.down();
    await page.mouse.move(x + width, y, { steps: 5 });
    await page.mouse.up();
    await expect(answerOf(page)).toContainText('words two miles from');
    const link = page.getByRole('button', { name: 'Link to these words' });
    await link.hover();
    await page.mouse.down();
    await expect(answerOf(page)).toBeVisible();
    await page.mouse.up();
    await expect(answerOf(page)).toContainText('link two miles from');
    await page.locator('h1').click();
    await expect(answerOf(page)).toHaveCount(0);
  },
);

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test(
    'nothing is fetched for answers before they are needed',
    { tag: CHROMIUM },
    async ({ page }) => {
      const files = filesOf(page);
      const answering = () => files.filter((file) => ANSWERS.test(file));
      await page.goto(CHAPTER, { waitUntil: 'networkidle' });
      await page.locator('.prose p').first().hover();
      await page.locator('.prose p').first().click();
      expect(answering()).toEqual([]);
      await copyLink(page).press('Enter');
      await expect(answerOf(page)).toBeVisible();
      expect(answering()).toHaveLength(1);
      await selectWords(page, '.prose', 'ledger of the exchange');
      await expect(answerOf(page)).toContainText('words');
      await expect.poll(() => answering().length).toBe(2);
    },
  );

  test(
    'a link can be copied as Markdown, and shared where the system has a sheet',
    {
      tag: CHROMIUM,
    },
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shared: [] });
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            (window as unknown as { shared: ShareData[] }).shared.push(data);
            return Promise.resolve();
          },
        });
      });
      await page.goto(CHAPTER);
      await copyLink(page).press('Enter');
      await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
      await expect(page.locator('#announcer')).toHaveText('Copied');
      const url = `https://example.org${CHAPTER}#twenty-two-minutes`;
      expect(await clipboard(page)).toBe(`[Twenty-two minutes](${url})`);
      await page.getByRole('button', { name: 'Share' }).press('Enter');
      const shared = await page.evaluate(
        () => (window as unknown as { shared: ShareData[] }).shared,
      );
      expect(shared.map((data) => data.url)).toEqual([url]);
    },
  );

  test(
    'a system without a sheet for sharing is offered none',
    { tag: CHROMIUM },
    async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
      });
      await page.goto(CHAPTER);
      expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
      await copyLink(page).press('Enter');
      await expect(answerOf(page)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
    },
  );

  test(
    'a record’s link is answered under it, in the column of what it says',
    {
      tag: CHROMIUM,
    },
    async ({ page }) => {
      await page.goto('/topics/oil/');
      await page.locator('#claim-oil-both-pay a[data-copy]').press('Enter');
      await expect(page.locator('#claim-oil-both-pay .answer')).toContainText(
        '/topics/oil/#claim-oil',
      );
      await expectAccessible(page);
    },
  );

  test(
    'a paragraph’s link comes with pointer or focus, and is no stop',
    {
      tag: CHROMIUM,
    },
    async ({ page }) => {
      // The ids of paragraphs are written once an edition is published.
      await page.route(`**${CHAPTER}`, async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        await route.fulfill({
          response: answer,
          body: html.replaceAll(
            '<section class="passage"><p>',
            '<section class="passage"><p id="p1">',
          ),
        });
      });
      await page.goto(CHAPTER);
      const sign = page.locator('p#p1 > [data-copy]');
      await expect(sign).toHaveCount(0);
      await page.locator('p#p1').first().hover();
      await expect(sign).toBeVisible();
      await expect(sign).toHaveAttribute('tabindex', '-1');
      await page.mouse.move(0, 0);
      const mark = page.locator('p#p1 .claim-mark').first();
      await mark.focus();
      await page.keyboard.press('ArrowLeft');
      await expect(sign).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(answerOf(page)).toContainText(`${CHAPTER}#p1`);
      expect(await clipboard(page)).toBe(`https://example.org${CHAPTER}#p1`);
      await page.keyboard.press('ArrowRight');
      await expect(mark).toBeFocused();
    },
  );
});
