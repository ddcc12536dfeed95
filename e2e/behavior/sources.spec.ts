import { expect, test } from '@playwright/test';
import { CHROMIUM } from '../support/engines.ts';

const BESIDE = { width: 1280, height: 900 };

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? 'with script' : 'without script';
  test.describe(name, { tag: javaScriptEnabled ? [] : CHROMIUM }, () => {
    test.use({ javaScriptEnabled, viewport: BESIDE });

    test('sources are grouped by whose report they carry, the most used first', async ({
      page,
    }) => {
      await page.goto('/sources/');
      await expect(page.getByText('19 pages were read.')).toContainText(
        'they go back to 13 hands, and half of all references here lead to 4 of these hands.',
      );
      const heads = page.locator('.hand-head');
      await expect(heads.first()).toContainText('2 pages, 19 records');
      await expect(page.getByRole('heading', { level: 2 })).toContainText([
        'Lighthouse Board',
        'Sound Gazette',
        'Kurier Zatoczny',
        'Osterwick Courier',
        'The other hands, A to Z',
      ]);
    });

    test('the other hands open from their letter, and from the address of a source', async ({
      page,
    }) => {
      await page.goto('/sources/');
      const source = page.locator('#post-1931-03-15');
      await expect(source).toBeHidden();
      await page.locator('#sources-n > summary').click();
      await expect(source).toBeVisible();
      await expect(source).toContainText('North Wire, in Harbor Evening Post, Harbor masters talk');
      await page.goto('/glossary/');
      await page.goto('/sources/#post-1931-03-15');
      await expect(source).toBeInViewport();
    });

    test('a sort leaves only the sources that are of it, folded or not', async ({ page }) => {
      await page.goto('/sources/');
      const rows = page.locator('.source');
      await page.getByText('Polish', { exact: true }).click();
      await expect(rows.filter({ visible: true })).toHaveCount(4);
      await expect(page.getByRole('heading', { name: 'Lighthouse Board' })).toBeHidden();
      await page.getByText('all sources').click();
      await expect(page.getByRole('heading', { name: 'Lighthouse Board' })).toBeVisible();
    });

    test('the number beside a source leads to what rests on it', async ({ page }) => {
      await page.goto('/sources/');
      await page.locator('#board-register').getByRole('link', { name: '15 records' }).click();
      await expect(page).toHaveURL('/sources/l/#board-register');
      const source = page.locator('#board-register');
      await expect(source).toBeInViewport();
      await expect(source).toContainText('15 rest on it');
      await source.getByText('15 records').click();
      await expect(source.locator('.uses a:visible')).toHaveCount(15);
    });
  });
}

test('every bar is as long as its number, and each number is of the records on it', async ({
  page,
}) => {
  const numbersOf = (selector: string) =>
    page.locator(selector).evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.id,
        width: [...row.querySelectorAll('.use-bar')].reduce(
          (sum, bar) => sum + Number(bar.getAttribute('width')),
          0,
        ),
        number: Number.parseInt(row.querySelector('.source-uses')?.textContent?.trim() ?? '', 10),
        listed: row.querySelectorAll('.uses a').length,
      })),
    );
  await page.goto('/sources/');
  const rows = await numbersOf('.source');
  expect(rows).toHaveLength(19);
  for (const { id, width, number } of rows) expect(width, id).toBe(6 * number);
  await page.goto('/sources/l/');
  for (const { id, number, listed } of await numbersOf('.source')) {
    expect(listed, id).toBe(number);
    expect(rows.find((row) => row.id === id)?.number, id).toBe(number);
  }
});

test('a source of a state or a party is named, but no link leads to it', async ({ page }) => {
  await page.goto('/sources/#radio-merle');
  const source = page.locator('#radio-merle');
  await expect(source).toContainText('state media, seen in excerpt; radio.example.org');
  await expect(source.locator('a[rel="noreferrer"]')).toHaveCount(0);
});
