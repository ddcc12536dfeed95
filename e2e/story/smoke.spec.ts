import { expect, test } from '@playwright/test';
import { STORY, addressesOf } from '../support/built-site.ts';

test('every page answers with one title, one main heading and a description', async ({ page }) => {
  for (const address of addressesOf(STORY)) {
    const answer = await page.goto(address);
    expect(answer?.ok(), address).toBe(true);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    await expect(page.locator('meta[name="description"]'), address).toHaveAttribute(
      'content',
      /\S/u,
    );
  }
});

test('home leads to every chapter, and each chapter to its neighbors', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('#chapters a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const [index, address] of links.entries()) {
    await page.goto(address);
    const pager = page.getByRole('navigation', { name: 'Before and next' });
    await expect(pager.getByRole('link')).toHaveCount(
      index === 0 || index === links.length - 1 ? 1 : 2,
    );
  }
});

test('a search of the story leads from a result to the passage', async ({ page }) => {
  await page.goto('/search/?q=hour');
  const result = page.getByRole('list', { name: 'Results' }).getByRole('listitem').first();
  await result.getByRole('link').first().click();
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
});
