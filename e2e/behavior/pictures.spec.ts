import { type Locator, expect, test } from '@playwright/test';

for (const { width, shown, hidden } of [
  { width: 1280, shown: '.calls-wide', hidden: '.calls-upright' },
  { width: 360, shown: '.calls-upright', hidden: '.calls-wide' },
]) {
  test(`at ${width} px the picture of calls draws a line a call, and a table says the same`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const section = page.getByRole('region', { name: 'Two calls, 22 days apart' });
    const picture = section.locator(shown);
    await expect(picture).toBeVisible();
    await expect(section.locator(hidden)).toBeHidden();
    await expect(picture.locator('path.stroke')).toHaveCount(2);
    await expect(picture.locator('path.stroke.broken')).toHaveCount(1);
    expect(await picture.evaluate((svg) => svg.closest('[aria-hidden="true"]') !== null)).toBe(
      true,
    );

    await section.getByText('The calls as a table').click();
    const rows = section.getByRole('row');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText('20 February 1931');
    await expect(rows.nth(1)).toContainText('not found');
    await expect(rows.nth(2)).toContainText('22 minutes');
    await rows.nth(2).getByRole('link').click();
    await expect(page).toHaveURL('/timeline/#the-call');
  });
}

test('the heads of an examined document stand over their columns', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/first-letter/');
  const edges = (row: Locator) =>
    row.evaluate((each) =>
      [...each.querySelectorAll(':scope > :not(.statement-links)')]
        .slice(0, 4)
        .map((cell) => cell.getBoundingClientRect().x),
    );
  const heads = page.locator('.statement-heads');
  await expect(heads.locator(':scope > *')).toHaveCount(4);
  expect(await edges(heads)).toEqual(await edges(page.locator('li.statement-row').first()));
});

test('the picture of an examined document has a bar for every statement, those that fall under the line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/first-letter/');
  const bars = page.locator('.strip > li');
  await expect(bars).toHaveCount(8);
  await expect(page.locator('.strip > .strip-box')).toHaveCount(4);
  await expect(page.locator('.strip > .strip-box').first()).toContainText('4 wrong speaker');
});
