import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { answerOf, clipboard, copyLink } from '../support/answers.ts';
import { CHROMIUM } from '../support/engines.ts';
import { placeOfWords, selectWords } from '../support/select-words.ts';
import { openInOwnFace } from '../support/visit.ts';

const CHAPTER = '/letters/the-telephone-call/';

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
    await openInOwnFace(page, CHAPTER);
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

test(
  'nothing is fetched for answers before they are needed',
  { tag: CHROMIUM },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const files = filesOf(page);
    const answering = () => files.filter((file) => ANSWERS.test(file));
    await page.goto(CHAPTER);
    await page.waitForLoadState('networkidle');
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
