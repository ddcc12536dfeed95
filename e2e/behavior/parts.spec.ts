import { expect, test } from '@playwright/test';

const PART = '/letters/';

test('a part lists its chapters, each with its sections and what it rests on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PART);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The letters');
  const rows = page.locator('.part-row');
  await expect(rows).toHaveCount(2);
  const call = rows.filter({ has: page.getByRole('heading', { name: 'The telephone call' }) });
  await expect(call.locator('.standing-bar')).toBeVisible();
  const counted = (await call.locator('.claims-bar p').textContent()) ?? '';
  const [, count, kinds] = /(\d+) claims\s+\((.*?)\)/u.exec(counted) ?? [];
  const sum = [...(kinds ?? '').matchAll(/(?:^|; )(\d+)/gu)].reduce(
    (all, [, n]) => all + Number(n),
    0,
  );
  expect(sum).toBe(Number(count));
  const section = call.locator('.part-sections a').first();
  const heading = (await section.textContent()) ?? '';
  await section.click();
  await expect(page).toHaveURL(/\/letters\/the-telephone-call\/#/u);
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
});

test('the lengths of bars are comparable: eight pixels a claim on every page', async ({ page }) => {
  for (const [address, bars] of [
    [PART, '.part-row .claims-bar'],
    ['/', '.part-chapters .claims-bar'],
    ['/about/', '.bar-of-all .claims-bar'],
    ['/people/orsted-kowalczyk/', '.claims-bar'],
  ] as const) {
    await page.goto(address);
    const drawn = await page.locator(bars).evaluateAll((found) =>
      found.map((bar) => ({
        claims: Number.parseInt(bar.querySelector('p')?.textContent?.trim() ?? '', 10),
        kinds: (/\(.*?\)/u.exec(bar.textContent ?? '')?.[0] ?? '').split(';').length,
        rows: [...bar.querySelectorAll('.standing-bar')].map(
          (svg) => svg.getBoundingClientRect().width,
        ),
      })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const { claims, kinds, rows } of drawn) {
      const width = rows.reduce((sum, row) => sum + row, 0);
      expect(rows).toHaveLength(Math.ceil(claims / 36));
      expect(width).toBeGreaterThanOrEqual(claims * 8);
      expect(width).toBeLessThanOrEqual(claims * 8 + (kinds - 1) * 2);
    }
  }
});

test('the head, the chapter and the home page lead to the part', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/letters/the-telephone-call/');
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').click();
  await expect(page).toHaveURL(PART);
  const head = page.getByRole('navigation', { name: 'Site' });
  await expect(head.getByRole('link', { name: 'The letters' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await head.getByRole('link', { name: 'The aftermath' }).click();
  await expect(page).toHaveURL('/aftermath/');
  await page.getByRole('navigation', { name: 'Other parts' }).getByRole('link').click();
  await expect(page).toHaveURL(PART);
  await page.goto('/#part-letters');
  await expect(page.locator('#part-letters')).toBeInViewport();
  await page.locator('#part-letters h3 a').click();
  await expect(page).toHaveURL(PART);
});

test('on a phone the key is folded, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PART);
  const key = page.locator('.part-key');
  await expect(key.getByRole('list')).toBeHidden();
  await key.locator('summary').click();
  await expect(key.getByRole('list')).toBeVisible();
});
