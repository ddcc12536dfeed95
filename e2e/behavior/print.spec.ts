import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { CHROMIUM } from '../support/engines.ts';
import { textsOf } from '../support/sheets.ts';

/** The letters of a text, without what a line break or a raised number may put between them. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} paper every note's text follows its paragraph`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/letters/the-telephone-call/');
    const passages = await page.locator('.prose .passage').evaluateAll((found) =>
      found.flatMap((passage) => {
        const text = passage.firstElementChild?.matches('.margin')
          ? ''
          : (passage.firstElementChild?.textContent ?? '');
        return [...passage.querySelectorAll('.note .note-text')].map((note) => ({
          text,
          note: [...note.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join(' '),
        }));
      }),
    );
    expect(passages.length).toBeGreaterThan(4);

    const pdf = await page.pdf({ format });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    const printed = lettersOf(text);
    for (const { text: paragraph, note } of passages) {
      const start = printed.indexOf(lettersOf(paragraph).slice(0, 40));
      expect(start, paragraph).toBeGreaterThanOrEqual(0);
      expect(printed.indexOf(lettersOf(note), start), note).toBeGreaterThan(start);
    }
  });
}

// Firefox prints no foot of a sheet: https://bugzilla.mozilla.org/show_bug.cgi?id=856371
test(
  'every sheet says at its foot what it is of and which it is, and none ends with a heading',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/letters/the-telephone-call/');
    const headings = await page.locator('.prose h2').allTextContents();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    expect(pdf.numPages).toBeGreaterThan(2);
    let found = 0;
    for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
      const texts = await textsOf(pdf, sheet);
      const foot = Math.min(...texts.map(({ height }) => height));
      const footWords = texts.filter(({ height }) => height === foot).map(({ text }) => text);
      expect(footWords.join(' ')).toContain('The Lighthouse Letters: The telephone call');
      expect(footWords.join(' ')).toContain(`${sheet} of ${pdf.numPages}`);
      for (const { text, height } of texts.filter(({ text }) => headings.includes(text))) {
        found += 1;
        const below = new Set(
          texts.map((other) => other.height).filter((other) => other < height && other > foot),
        );
        expect(below.size, `lines below "${text}"`).toBeGreaterThan(1);
      }
    }
    expect(found).toBe(headings.length);
  },
);

test(
  'on paper the furniture of the screen is gone, and a section says its address',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/letters/the-telephone-call/');
    const contents = page.locator('nav[aria-label="Contents"]');
    const copy = page.locator('a[data-copy]').first();
    await expect(contents).toBeVisible();
    await expect(copy).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(contents).toBeHidden();
    await expect(copy).toBeHidden();
    const address = await page
      .locator('.prose h2')
      .first()
      .evaluate((heading) => getComputedStyle(heading, '::after').content);
    expect(address).toContain('#');
  },
);

test(
  'on paper a section begins below the margin before it, and above its text',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/letters/the-telephone-call/');
    await page.emulateMedia({ media: 'print' });
    const places = await page.locator('.prose .heading').evaluateAll((headings) =>
      headings.map((heading) => {
        const { top, bottom } = heading.getBoundingClientRect();
        const margins = [...document.querySelectorAll('.prose .margin')].filter(
          (margin) => margin.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const text = heading.nextElementSibling?.getBoundingClientRect();
        return {
          title: heading.textContent.trim(),
          over: (margins.at(-1)?.getBoundingClientRect().bottom ?? top) - top,
          above: (text?.top ?? bottom) - bottom,
        };
      }),
    );
    expect(places.length).toBeGreaterThan(3);
    for (const { title, over, above } of places) {
      expect.soft(over, title).toBeLessThanOrEqual(0);
      expect.soft(above, title).toBeLessThan(20);
    }
  },
);

test(
  'on paper the sources of a chapter are open and say where their entries are',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/letters/the-telephone-call/');
    await page.emulateMedia({ media: 'print' });
    const source = page.locator('.source-list p').first();
    await expect(source).toBeVisible();
    const address = await page
      .locator('.source-list p > a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('/sources/#');
  },
);

test('whoever chose dark colors prints black on white', { tag: CHROMIUM }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  for (const address of ['/letters/the-telephone-call/', '/sources/']) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const paler = document.querySelector('.text-ink-2, .text-ink-3');
      return [color, backgroundColor, paler && getComputedStyle(paler).color];
    });
    expect(seen[0]).toBe('rgb(0, 0, 0)');
    expect(seen[2]).toMatch(/^rgb\((69|96), /u);
    await page.emulateMedia({ media: 'screen' });
  }
});

for (const paper of [
  { format: 'A4', landscape: true },
  { format: 'A3' },
  { format: 'Tabloid', landscape: true },
  { format: 'A4', scale: 0.6 },
]) {
  test(
    `on ${JSON.stringify(paper)} every word of a chapter is printed once`,
    { tag: CHROMIUM },
    async ({ page }) => {
      await page.goto('/letters/the-telephone-call/');
      const paragraphs = await page.locator('.prose > p, .passage > p').allTextContents();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(paper)));
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = lettersOf(text);
      expect(paragraphs.length).toBeGreaterThan(4);
      for (const paragraph of paragraphs) {
        const words = lettersOf(paragraph.split('.')[0] ?? '').slice(0, 30);
        expect(printed, paragraph).toContain(words);
      }
    },
  );
}
