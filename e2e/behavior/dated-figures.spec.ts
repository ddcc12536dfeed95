import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const TOPIC = '/topics/oil/';
const FINDING = 'By who counted, a winter takes from 10 barrels to 24';

/** The amounts at the heights of each mark: those that the record gives. */
const MARKS = [[3], [16], [20, 24], [10], [18], [11], [21], [5]];

/** The amounts that marks stand for, read from the drawing by the lines of its own scale. */
const readMarks = (page: Page, drawing: string) =>
  page.locator(`${drawing} .dated-mark`).evaluateAll((marks) => {
    const scale = [...(marks[0]?.parentElement?.querySelectorAll('[data-amount]') ?? [])].map(
      (line) => ({
        amount: Number(line.getAttribute('data-amount')),
        y: Number(/M\S+ (\d+)/u.exec(line.getAttribute('d') ?? '')?.[1]),
      }),
    );
    const [zero, last] = [scale[0], scale.at(-1)];
    if (!zero || !last) return [];
    const amountAt = (y: number) =>
      ((zero.y - y) / (zero.y - last.y)) * (last.amount - zero.amount);
    return marks.map((mark) => {
      const circle = mark.querySelector('circle');
      const bars = [
        ...(mark.querySelector('.bar')?.getAttribute('d') ?? '').matchAll(/M\d+ (\d+)h/gu),
      ];
      const heights = circle ? [Number(circle.getAttribute('cy'))] : bars.map(([, y]) => Number(y));
      return heights.map(amountAt);
    });
  });

for (const { width, shown, hidden } of [
  { width: 1280, shown: '.dated-wide', hidden: '.dated-narrow' },
  { width: 360, shown: '.dated-narrow', hidden: '.dated-wide' },
]) {
  test(`at ${width} px every number is drawn at its height, and the table says the same`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(TOPIC);
    await expect(page.locator(hidden)).toBeHidden();
    const drawing = page.getByRole('img', { name: FINDING });
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveClass(shown.slice(1));
    const amounts = await readMarks(page, shown);
    expect(amounts).toHaveLength(MARKS.length);
    for (const [index, expected] of MARKS.entries()) {
      expect(amounts[index]).toHaveLength(expected.length);
      for (const [end, amount] of expected.entries())
        expect(Math.abs((amounts[index]?.[end] ?? 0) - amount)).toBeLessThan(0.2);
    }
    await page.getByText('As a table').click();
    await expect(page.locator('#figure-barrels tbody tr')).toHaveCount(MARKS.length);
  });
}

test('on a phone the numbers beside the marks lead into a list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(TOPIC);
  const rows = page.locator('.dated-list li');
  await expect(rows).toHaveCount(MARKS.length);
  await expect(rows.nth(3)).toContainText('4');
  await expect(rows.nth(3)).toContainText('Osterwick clerks more than 10 promised to the keeper');
  await expect(page.locator('.dated-narrow .who').nth(3)).toHaveText('4');
});

test('a drawing by date is accessible, light and dark, narrow and wide', async ({ page }) => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(TOPIC);
    await expectAccessible(page);
  }
});

test('in forced colors the marks have the ink of the text', { tag: CHROMIUM }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(TOPIC);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const strokes = await page
    .locator('.dated-wide .dated-mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke));
  expect(new Set(strokes)).toEqual(new Set([ink]));
});

test('only a page with such a drawing carries its styles', async ({ page }) => {
  const textOf = async (address: string) => (await page.goto(address))?.text();
  expect(await textOf(TOPIC)).toContain('.dated-mark');
  expect(await textOf('/aftermath/the-hearing/')).not.toContain('.dated-mark');
});

test('numbers of days are drawn on a line, beside the number that the build counts', async ({
  page,
}) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/topics/the-lamp/');
    const drawing = page.getByRole('img', { name: 'The calendar is with the pilots' });
    await expect(drawing).toBeVisible();
    await expect(drawing.locator('text.name')).toHaveText('23');
    await expect(drawing.getByText('under 30')).toBeVisible();
    const { line, disc } = await drawing.evaluate((svg) => ({
      line: svg.querySelector('.thick')?.getBoundingClientRect().x ?? 0,
      disc: svg.querySelector('circle')?.getBoundingClientRect().x ?? 0,
    }));
    expect(Math.abs(line - disc)).toBeLessThan(7);
  }
});
