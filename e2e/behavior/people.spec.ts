import { expect, test } from '@playwright/test';

const HALVARD = '/people/halvard/';

test.use({ viewport: { width: 1280, height: 900 } });

test('a voice has its words by day, drawn as a block each, which lead to the day', async ({
  page,
}) => {
  await page.goto(HALVARD);
  const ways = page.getByRole('navigation', { name: 'Words by day' });
  const days = ways.getByRole('link');
  await expect(days).toHaveText([
    /14.March 1931: 1 quotation, 1 from unnamed voices only/u,
    /15.March 1931: 1 quotation$/u,
  ]);
  await expect(days.nth(0).locator('.day-dotted')).toHaveCount(1);
  await expect(days.nth(1).locator('.day-dotted')).toHaveCount(0);
  await days.nth(1).click();
  await expect(page).toHaveURL(`${HALVARD}#day-1931-03-15`);
  await expect(page.locator('#quote-halvard-oil')).toBeInViewport();
});

test('the blocks of every day are as many as its quotations', async ({ page }) => {
  for (const person of ['halvard', 'zatoczna-council', 'mayakov']) {
    await page.goto(`/people/${person}/`);
    const drawn = await page.locator('.day-line').evaluateAll((lines) =>
      lines.map((line) => ({
        day: line.getAttribute('href') ?? '',
        blocks: [...line.querySelectorAll('path')]
          .map((path) => path.getAttribute('d')?.match(/M/gu)?.length ?? 0)
          .reduce((sum, count) => sum + count, 0),
        said: Number(/(\d+) quotations?/u.exec(line.textContent ?? '')?.[1]),
      })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const { day, blocks, said } of drawn) {
      expect(blocks, day).toBe(said);
      await expect(page.locator(`${day} figure`)).toHaveCount(said);
    }
  }
});

test('words that only an unnamed voice gives are set apart and say so', async ({ page }) => {
  await page.goto(HALVARD);
  const day = page.locator('#day-1931-03-14');
  await expect(day).toContainText('As told by Osterwick clerks');
  const words = day.locator('figure');
  await expect(words).toContainText('unnamed officials');
  expect(
    await words.locator('.words').evaluate((box) => getComputedStyle(box).borderLeftStyle),
  ).toBe('dotted');
  await expect(page.locator('#day-1931-03-15 figure')).toContainText('on record, one side');
});

test('a claim that the words carry is not said again', async ({ page }) => {
  await page.goto('/people/orsted-kowalczyk/');
  const beyond = page.getByRole('region', { name: 'Asserted beyond these words' });
  await expect(beyond.locator('a[href="/topics/oil/#claim-oil-turns"]')).toHaveCount(0);
  await expect(beyond.getByRole('listitem').first()).toBeVisible();
});

test('a hand says which words came through it, from whom, and on to whom', async ({ page }) => {
  await page.goto('/people/sound-gazette/');
  const passed = page.getByRole('figure', {
    name: '3 quotations of 3 voices came through Sound Gazette.',
  });
  const threads = passed.getByRole('listitem');
  await expect(threads).toHaveCount(3);
  await expect(threads.first()).toContainText(/Halvard\s+passed on by\s+Osterwick clerks/u);
  await expect(threads.first().locator('.thread-dotted')).toHaveCount(1);
  await expect(threads.first()).toContainText('read there');
  await threads.first().locator('a[href*="#quote-"]').click();
  await expect(page).toHaveURL(`${HALVARD}#quote-clerks-paint`);

  await page.goto('/people/north-wire/');
  await expect(page.getByText('1 quotation of 1 voice came through North Wire')).toContainText(
    'and on through 1 other hand',
  );
  await expect(page.locator('.thread-after')).toContainText('Harbor Evening Post');
});

test('on a telephone the words by day are one line that opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(HALVARD);
  const ways = page.getByRole('navigation', { name: 'Words by day' });
  await expect(ways).toBeHidden();
  await page.getByText('Words by day, and by topic').click();
  await expect(ways).toBeVisible();
});
