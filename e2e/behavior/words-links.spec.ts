import { type Page, expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';
import { linkTo, litWords, onServer, selectWords } from '../support/select-words.ts';

const CHAPTER = '/letters/the-telephone-call/';

// Only Chromium gives a clipboard to tests.

/** Words of the invented story: where they are if not just in the text, and the nearest passage. */
const ROWS: { title: string; address?: string; within?: string; words: string; id: string }[] = [
  {
    title: 'words of one sentence that has a claim',
    words: 'ledger of the exchange gives 22 minutes',
    id: 'claim-call-length',
  },
  {
    title: 'words across a claim’s mark',
    words: 'by telephone. The ledger of the exchange',
    id: 'twenty-two-minutes',
  },
  {
    title: 'words that stand on the page before, too',
    words: 'On 14 March 1931 Ingrid Halvard',
    id: 'claim-call-took-place',
  },
  {
    title: 'two words that the page has six times',
    within: '.passage:has(#claim-oil-cost)',
    words: 'Kestrel Rock',
    id: 'lamp-goes-out',
  },
  {
    title: 'words of a quotation in a sentence, in another script',
    words: 'кіт у погребі',
    id: 'quote-verbytskyi-dark',
  },
  {
    title: 'words of a quotation’s translation',
    within: '.prose figure',
    words: 'and counted the rocks by their swearing',
    id: 'lamp-goes-out',
  },
  {
    title: 'words of a list',
    within: '.prose ul',
    words: 'The lamp burns from the first day',
    id: 'twenty-two-minutes',
  },
  {
    title: 'words of a heading',
    words: 'Halves or turns',
    id: 'halves-or-turns',
  },
  {
    title: 'words of a cell of a table',
    address: '/letters/the-first-letter/',
    within: '.prose table',
    words: 'little over four months',
    id: 'four-things',
  },
  {
    title: 'a whole paragraph, which is too long to be written out',
    words: 'On the afternoon of 16 March 1931 three … The stove is the clerks’ alone',
    id: 'what-the-clerks-said',
  },
  {
    title: 'words of a claim on the page of its topic',
    address: '/topics/oil/',
    within: '#claim-oil-both-pay',
    words: 'Both towns',
    id: 'claim-oil-both-pay',
  },
];

const asRead = (words: string): RegExp =>
  new RegExp(`^${words.replace(' … ', '.*').replaceAll(/[.]\s/gu, '. ?')}$`, 'u');

for (const width of [1280, 390]) {
  test.describe(`at ${width}`, () => {
    test.use({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    for (const { title, address = CHAPTER, within = '.prose', words, id } of ROWS) {
      test(`a link to ${title} lights them alone`, { tag: CHROMIUM }, async ({ page, context }) => {
        await page.goto(address);
        const link = await linkTo(page, within, words);
        expect(link).toContain(`https://example.org${address}#${id}:~:text=`);
        const other = await context.newPage();
        await other.goto(onServer(link));
        await expect.poll(() => litWords(other)).toMatch(asRead(words));
        await expect(other.locator('.answer')).toHaveCount(0);
      });
    }

    test(
      'a link to words of a folded note opens it',
      { tag: CHROMIUM },
      async ({ page, context }) => {
        await page.goto(CHAPTER);
        const body = '#note-what-crowns-bought';
        if (!(await page.locator(body).isVisible()))
          await page.locator('#noteref-what-crowns-bought').press('Enter');
        const link = await linkTo(page, body, 'bought nine loaves, or one evening');
        expect(link).toContain(`${body}:~:text=`);
        const other = await context.newPage();
        await other.goto(onServer(link));
        await expect(other.locator(body)).toBeInViewport();
        await expect.poll(() => litWords(other)).toBe('bought nine loaves, or one evening');
      },
    );
  });
}

test.describe('every sentence with a mark', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** The sentences of a chapter as they are read, each with its place in the page. */
  const sentencesOf = (page: Page): Promise<string[]> =>
    page.locator('.prose .sentence').evaluateAll((all) =>
      all.map((sentence, index) => {
        sentence.setAttribute('data-row', String(index));
        const copy = sentence.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('.claim-mark')) mark.remove();
        const words = copy.textContent.replaceAll(/\s+/gu, ' ').trim();
        return words.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      }),
    );

  for (const address of [CHAPTER, '/letters/the-first-letter/', '/aftermath/the-lamp/']) {
    test(
      `of ${address} has a link that lights it and no other`,
      {
        tag: CHROMIUM,
      },
      async ({ page, context }) => {
        await page.goto(address);
        const sentences = [...(await sentencesOf(page)).entries()].filter(([, words]) =>
          words.includes(' '),
        );
        expect(sentences.length).toBeGreaterThan(4);
        const links: [words: string, link: string][] = [];
        for (const [index, words] of sentences)
          links.push([words, await linkTo(page, `[data-row="${index}"]`, words)]);
        const other = await context.newPage();
        for (const [words, link] of links) {
          await other.goto('about:blank');
          await other.goto(onServer(link));
          await expect.poll(() => litWords(other), link).toBe(words);
        }
      },
    );
  }
});

test(
  'words of two paragraphs have a link to where they begin',
  { tag: CHROMIUM },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CHAPTER);
    await selectWords(page, '.prose', 'by turns … about one call');
    const answer = page.locator('.answer');
    await expect(answer).toContainText('These words are of several paragraphs.');
    await answer.getByRole('button', { name: 'Link to where they begin' }).press('Enter');
    await expect(answer).toContainText('It leads to the whole passage.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`https://example.org${CHAPTER}#claim-oil-turns`);
  },
);

test(
  'words that cannot be told apart in time have a link to their passage',
  {
    tag: CHROMIUM,
  },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CHAPTER);
    await selectWords(page, '.prose', 'ledger of the exchange');
    await expect(page.locator('.answer')).toBeVisible();
    // Every look at the clock is a minute later.
    await page.evaluate(() => {
      let minutes = 0;
      Date.now = () => (minutes += 1) * 60_000;
    });
    await page.getByRole('button', { name: 'Link to these words' }).press('Enter');
    await expect(page.locator('.answer')).toContainText('It leads to the whole passage.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://example.org${CHAPTER}#claim-call-length`,
    );
  },
);
