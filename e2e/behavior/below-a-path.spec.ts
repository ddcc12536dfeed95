import { expect, test } from '@playwright/test';
import { PAGES } from '../support/page-kinds.ts';
import { BELOW, SERVED } from '../support/served-sites.ts';
import { visit } from '../support/visit.ts';

test.use({ baseURL: SERVED.below });

const below = (address: string) => BELOW + address.slice(1);

for (const address of PAGES) {
  test(`below a path, ${address} asks and leads nowhere else`, async ({ page }) => {
    const { answer, requests } = await visit(page, below(address));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const request of requests) {
      expect(new URL(request.url()).pathname).toMatch(new RegExp(`^${BELOW}`, 'u'));
      expect((await request.response())?.ok(), request.url()).toBe(true);
    }
    const addresses = await page
      .locator('a[href], form[action], link[href]')
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute('href') ?? element.getAttribute('action')),
      );
    const outside = addresses.filter((each) => each?.startsWith('/') && !each.startsWith(BELOW));
    expect(outside).toEqual([]);
  });
}

test('below a path, the search finds passages and leads to them', async ({ page }) => {
  await page.goto(below('/search/?q=lamp'));
  const result = page.locator('.result a').first();
  await result.click();
  await expect(page).toHaveURL(new RegExp(`^${SERVED.below}${BELOW}`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no page/u);
});

test('below a path, the search over a page finds passages too', async ({ page }) => {
  await page.goto(below('/letters/the-telephone-call/'));
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('lamp');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', new RegExp(`^${BELOW}`));
});

test('below a path, a link to a person shows the entry', async ({ page }) => {
  await page.goto(below('/letters/the-telephone-call/'));
  await page.locator('article a[data-preview]').first().focus();
  await expect(page.locator('.preview')).toBeVisible();
});

test('below a path, an unknown address is answered with the nearest', async ({ page }) => {
  const answer = await page.goto(below('/letters/the-telefone-call/#lamp-goes-out'));
  expect(answer?.status()).toBe(404);
  await page.getByText('The nearest address is').getByRole('link').click();
  await expect(page).toHaveURL(below('/letters/the-telephone-call/#lamp-goes-out'));
});
