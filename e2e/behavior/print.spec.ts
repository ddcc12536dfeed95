import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The letters of a text, without what a line break or a raised number may put between them. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} paper every note's text follows its paragraph`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/letters/the-telephone-call/');
    const passages = await page.locator('.prose .passage, .prose li:has(> .margin)').evaluateAll((found) =>
      found.flatMap((passage) => {
        const text = passage.firstElementChild?.matches('.margin')
          ? ''
          : (passage.firstElementChild?.textContent ?? '');
        return [...passage.querySelectorAll('.margin-note .note-text')].map((note) => ({
          text,
          note: [...note.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join(' '),
        }));
      }),
    );
    expect(passages.length).toBeGreaterThan(4);

    const pdf = await page.pdf({ format });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const printed = lettersOf(text);
    for (const { text: paragraph, note } of passages) {
      const start = printed.indexOf(lettersOf(paragraph).slice(0, 40));
      expect(start, paragraph).toBeGreaterThanOrEqual(0);
      expect(printed.indexOf(lettersOf(note), start), note).toBeGreaterThan(start);
    }
  });
}

test('on paper the furniture of the screen is gone and phrases carry the numbers of their notes', async ({ page }) => {
  await page.goto('/letters/the-telephone-call/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await expect(page.locator('a[data-copy]').first()).toBeHidden();
  const number = await page
    .locator('#noteref-what-crowns-bought')
    .evaluate((phrase) => getComputedStyle(phrase, '::after').content);
  expect(number).toContain('counter(phrase)');
});
