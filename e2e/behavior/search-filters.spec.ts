import { expect, test } from '@playwright/test';
import { SearchPage } from '../support/search-page.ts';

const COMMON_WORD = 'lamp';

test('a filter narrows the results to its count, a second press undoes it', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const filter = search.group('Kind').getByRole('button').first();
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
  const all = await search.count();
  const count = Number(await filter.locator('.filter-count').textContent());
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(filter).toBeFocused();
  await expect(page).toHaveURL(/[?&]kind=/u);
  await expect.poll(() => search.count()).toBe(count);
  await filter.click();
  await expect.poll(() => search.count()).toBe(all);
});

test('filters of one group add up, groups narrow each other', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const kinds = search.group('Kind').getByRole('button');
  const one = Number(await kinds.nth(0).locator('.filter-count').textContent());
  await kinds.nth(0).click();
  await expect(page).toHaveURL(/[?&]kind=/u);
  await expect.poll(() => search.count()).toBe(one);
  await kinds.nth(1).click();
  await expect.poll(() => search.count()).toBeGreaterThan(one);
  const both = await search.count();
  const part = search.group('Part').getByRole('button').last();
  const left = Number(await part.locator('.filter-count').textContent());
  await part.click();
  await expect.poll(() => search.count()).toBe(left);
  expect(left).toBeLessThan(both);
});

test('each filter is an entry of the history', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const filter = search.group('Kind').getByRole('button').first();
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
});

test('filters that leave nothing offer each way out with its count', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD, { kind: 'nosuchkind' });
  await expect(search.status).toContainText('Nothing under these filters');
  const out = page.getByRole('button', { name: /^Without / }).first();
  const count = Number.parseInt((await out.locator('..').textContent())?.split(', ').at(-1) ?? '');
  await out.click();
  await expect.poll(() => search.count()).toBe(count);
});

test('results are shown by page', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  await page.getByText('by page', { exact: true }).click();
  await expect(page).toHaveURL('/search/?q=lamp&view=pages');
  const group = search.results.first();
  await expect(group.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(group).toContainText(/\d+ passages?/u);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'by page' })).toBeChecked();
  await expect(group.getByRole('heading', { level: 3 })).toBeVisible();
});

test('results are put in the order of their days', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const first = await search.linkOf(0).getAttribute('href');
  await page.getByText('by date', { exact: true }).click();
  await expect(page).toHaveURL('/search/?q=lamp&order=date');
  await expect(search.linkOf(0)).not.toHaveAttribute('href', first ?? '');
  await page.goBack();
  await expect(search.linkOf(0)).toHaveAttribute('href', first ?? '');
});

test('on a small screen one line says what is chosen, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  const line = page.getByRole('button', { name: 'Filters:' });
  await expect(line).toHaveText('Filters: none chosen');
  await expect(search.group('Kind')).toBeHidden();
  await line.click();
  const filter = search.group('Kind').getByRole('button').first();
  const words = (await filter.locator('.filter-words').textContent()) ?? '';
  await filter.click();
  await expect(line).toHaveText(`Filters: ${words}`);
  await page.getByRole('button', { name: /^Show \d+ passages?$/ }).click();
  await expect(search.group('Kind')).toBeHidden();
  await expect(line).toBeFocused();
});
