import { type Page, expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { CHROMIUM } from '../support/engines.ts';
import { textsOf } from '../support/sheets.ts';

/** A sheet so low that breaks come at many places of a page. */
const LOW = { width: '210mm', height: '110mm' };

const LINES = 'main :is(h2, h3), .day-part, .event-date';

/** The lines of a page that stand over what follows, and how its sheets end. */
async function sheetsOf(page: Page, address: string) {
  await page.goto(address);
  const over = await page
    .locator(LINES)
    .evaluateAll((lines) => lines.map((line) => line.textContent.trim().replace(/\s+/gu, ' ')));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(LOW)));
  const ends: string[] = [];
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const texts = await textsOf(pdf, sheet);
    const foot = Math.min(...texts.map(({ height }) => height));
    const above = texts.filter(({ height }) => height > foot);
    const last = Math.min(...above.map(({ height }) => height));
    ends.push(above.flatMap(({ text, height }) => (height === last ? [text] : [])).join(' '));
  }
  return { over, ends };
}

for (const address of ['/timeline/', '/people/verbytskyi/', '/sources/', '/glossary/'])
  test(
    `no sheet of ${address} ends with what stands over the next`,
    { tag: CHROMIUM },
    async ({ page }) => {
      const { over, ends } = await sheetsOf(page, address);
      expect(over.length).toBeGreaterThan(1);
      expect(ends.length).toBeGreaterThan(1);
      expect(ends.filter((end) => over.includes(end))).toEqual([]);
    },
  );

test(
  'in the printed concordance a headword does not run into its passages',
  {
    tag: CHROMIUM,
  },
  async ({ page }) => {
    await page.goto('/concordance/');
    await page.emulateMedia({ media: 'print' });
    const gaps = await page
      .locator('.index-line > .index-passages')
      .evaluateAll((lists) => lists.map((list) => getComputedStyle(list, '::before').content));
    expect(gaps.length).toBeGreaterThan(0);
    expect(new Set(gaps)).toEqual(new Set(['" "']));
  },
);
