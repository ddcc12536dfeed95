import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Page, expect, test } from '@playwright/test';

/** What Firefox makes its reading view with. */
const READABILITY = readFileSync(
  fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
  'utf8',
);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of a page as a reading view shows it. */
async function readingView(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const text = await page.evaluate<string>(
    `(() => { const module = {}; ${READABILITY};
      return new Readability(document.cloneNode(true)).parse()?.textContent ?? ''; })()`,
  );
  return lettersOf(text);
}

const cases: [address: string, kept: string][] = [
  ['/first-letter/', '.statement-row > :nth-child(2), .statement-evidence, .fold a'],
];

for (const [address, kept] of cases) {
  test(`the reading view of ${address} keeps all that is said and what it rests on`, async ({
    page,
  }) => {
    const shown = await readingView(page, address);
    const texts = await page
      .locator('main')
      .locator(kept)
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest('[aria-hidden]'))
          .map((element) => {
            const copy = element.cloneNode(true) as HTMLElement;
            for (const control of copy.querySelectorAll('[data-copy], [data-cite]'))
              control.remove();
            return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
          }),
      );
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => !shown.includes(lettersOf(text)))).toEqual([]);
  });
}

test('the reading view of a chapter is its text and its notes, without the apparatus', async ({
  page,
}) => {
  const shown = await readingView(page, '/letters/the-telephone-call/');
  const texts = await page.locator('.prose > p, .passage > p, .note-text').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll('.claim-mark')) mark.remove();
      return copy.textContent.split('.')[0] ?? '';
    }),
  );
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((text) => !shown.includes(lettersOf(text)))).toEqual([]);
  expect(shown).not.toContain('againstitØrsted');
});
