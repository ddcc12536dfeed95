import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const ADDRESS = '/accounts/';

test('a row has an address, below the head that stays, and leads to its topic', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${ADDRESS}#the-lamp`);
  const head = page.getByRole('columnheader', { name: 'Zatoczna, on record' });
  const link = page.getByRole('link', { name: 'How long the lamp burns', exact: true });
  await expect(head).toBeInViewport({ ratio: 1 });
  await expect(link).toBeInViewport({ ratio: 1 });
  const [headBox, linkBox] = [await head.boundingBox(), await link.boundingBox()];
  expect(linkBox?.y).toBeGreaterThan((headBox?.y ?? 0) + (headBox?.height ?? 0));
  await link.click();
  await expect(page).toHaveURL('/topics/the-lamp/');
});

test('on a telephone rows are stacked, and every cell says whose it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ADDRESS);
  await expect(page.locator('thead')).toBeHidden();
  const cells = page.locator('#paint td');
  await expect(cells).toHaveCount(3);
  const names = ['Osterwick, on record', 'Osterwick’s unnamed clerks', 'Zatoczna, on record'];
  let above = 0;
  for (const [index, name] of names.entries()) {
    await expect(cells.nth(index).getByText(name)).toBeVisible();
    const box = await cells.nth(index).boundingBox();
    expect(box?.y).toBeGreaterThan(above);
    above = box?.y ?? 0;
  }
});

test('from 640 px on the accounts are beside one another', async ({ page }) => {
  for (const width of [640, 900, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(ADDRESS);
    const boxes = await Promise.all(
      (await page.locator('#oil td').all()).map((cell) => cell.boundingBox()),
    );
    expect(new Set(boxes.map((box) => box?.y)).size, `${width} px`).toBe(1);
    await expect(page.locator('#oil .compared-name').first()).toBeHidden();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is accessible in ${colorScheme} colors, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(ADDRESS);
      await expectAccessible(page);
    }
  });
}

test('on paper the head is on every sheet', { tag: CHROMIUM }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ADDRESS);
  const pdf = await page.pdf({ width: '210mm', height: '148mm' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const tables = text.slice(1, -1);
  expect(tables.length).toBeGreaterThan(1);
  for (const sheet of tables) expect(sheet).toContain('unnamed clerks');
});
