import { type Locator, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/aftermath/the-hearing/';
const TOPIC = '/topics/oil/';

/** What is read out of each row: day, number and what it counts, and who says so. */
const ROWS = [
  ['1 October 1930', '3 barrels, in store on the rock', 'Lighthouse Board'],
  ['10 November 1930', 'up to about 16 barrels, needed for the winter', 'Mayakov'],
  ['15 March 1931', '20 to 24 barrels, needed from autumn to spring', 'Halvard'],
  ['16 March 1931', 'more than 10 barrels, promised to the keeper', 'Osterwick clerks'],
  ['17 March 1931', 'at least 18 barrels, needed from autumn to spring', 'Ørsted-Kowalczyk'],
  ['17 March 1931', 'up to 11 barrels, to be carried at a time', 'Halvard Ørsted-Kowalczyk'],
  ['19 May 1931', 'about 21 barrels, burned in the winter before', 'Bream Lighthouse Board'],
  ['31 December 1931', 'under 5 barrels, left over', 'Lighthouse Board'],
];

const rowsOf = (figure: Locator): Promise<string[][]> =>
  figure.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const said = cell.cloneNode(true) as Element;
        for (const hidden of said.querySelectorAll('[aria-hidden]')) hidden.remove();
        return (said.textContent ?? '').replace(/\s+/gu, ' ').trim();
      }),
    ),
  );

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? 'with script' : 'without script';
  test.describe(name, { tag: javaScriptEnabled ? [] : CHROMIUM }, () => {
    test.use({ javaScriptEnabled });

    for (const address of [CHAPTER, TOPIC]) {
      test(`the table at ${address} says every number, of what, by whom and where`, async ({
        page,
      }) => {
        await page.goto(address);
        const figure = page.getByRole('figure', { name: 'How much oil a winter takes' });
        await expect(figure).toHaveAttribute('id', 'figure-barrels');
        if (address === TOPIC) await figure.getByText('As a table').click();
        await expect(figure.getByRole('table')).toBeVisible();
        expect(await rowsOf(figure)).toEqual(ROWS);
        const clerks = figure.getByRole('row', { name: /promised to the keeper/u });
        await expect(clerks.getByRole('link', { name: 'Osterwick clerks' })).toHaveAttribute(
          'href',
          '/people/osterwick-clerks/',
        );
        await figure.getByText('Where these numbers were read').click();
        await expect(figure.getByRole('link', { name: 'Sound Gazette' })).toHaveAttribute(
          'href',
          '/sources/#gazette-1931-03-20',
        );
      });
    }

    test('on a page of 320 px every cell is in sight and none is cut', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      for (const address of [CHAPTER, TOPIC]) {
        await page.goto(address);
        if (address === TOPIC) await page.getByText('As a table').click();
        const cells = await page.locator('#figure-barrels :is(tbody th, td)').evaluateAll((found) =>
          found.map((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return { left, right, cut: cell.scrollWidth - cell.clientWidth };
          }),
        );
        expect(cells).toHaveLength(3 * ROWS.length);
        for (const { left, right, cut } of cells) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(320);
          expect(cut).toBeLessThanOrEqual(4);
        }
      }
    });
  });
}

test('each number is drawn under its words, to the one scale of the figure', async ({ page }) => {
  await page.goto(CHAPTER);
  const places = await page.locator('#figure-barrels td > svg').evaluateAll((pictures) =>
    pictures.map((picture) => ({
      isHidden: picture.getAttribute('aria-hidden'),
      width: picture.getBoundingClientRect().width,
      marks: [...picture.querySelectorAll('circle')].map((mark) => {
        const { x, width } = mark.getBoundingClientRect();
        return Math.round((x + width / 2 - picture.getBoundingClientRect().x) * 10) / 10;
      }),
    })),
  );
  const [{ width: scale } = { width: 0 }] = places;
  const expected = [[3], [16], [20, 24], [10], [18], [11], [21], [5]];
  expect(scale).toBeGreaterThan(200);
  for (const [index, { isHidden, width, marks }] of places.entries()) {
    expect(isHidden).toBe('true');
    expect(width).toBe(scale);
    const numbers = marks.map((place) => Math.round((place / scale) * 24 * 10) / 10);
    expect(numbers).toEqual(expected[index]);
  }
});

test('a number has the color of a side only where it is the word of that side alone', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(CHAPTER);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const colors = await page
      .locator('#figure-barrels td > svg')
      .evaluateAll((pictures) => pictures.map((picture) => getComputedStyle(picture).color));
    const tile = (side: string) =>
      page
        .locator(`#figure-barrels .tile.${side}`)
        .first()
        .evaluate((found) => getComputedStyle(found).backgroundColor);
    const [blue, red] = [await tile('side-blue'), await tile('side-red')];
    expect([colors[0], colors[2], colors[4], colors[5], colors[7]]).toEqual([
      ink,
      blue,
      red,
      ink,
      ink,
    ]);
    expect(new Set([ink, blue, red]).size).toBe(3);
  }
});

test(
  'in forced colors the drawing has the ink of the text',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(CHAPTER);
    const { drawn, text } = await page
      .locator('#figure-barrels td:has(> svg)')
      .nth(2)
      .evaluate((cell) => ({
        drawn: getComputedStyle(cell.querySelector('circle') as Element).fill,
        text: getComputedStyle(cell).color,
      }));
    expect(drawn).toBe(text);
  },
);

test('the chapter with a figure is accessible, light and dark, narrow and wide', async ({
  page,
}) => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(CHAPTER);
    await expectAccessible(page);
  }
});

test('the topic, the voice and the source of a figure lead to it and back', async ({ page }) => {
  await page.goto('/topics/');
  await expect(page.getByRole('listitem').filter({ hasText: 'The oil' })).toContainText('1 figure');
  await page.goto(TOPIC);
  await expect(
    page.getByRole('link', { name: 'The hearing: The supply boat', includeHidden: true }),
  ).toHaveAttribute('href', `${CHAPTER}#figure-barrels`);
  await page.goto('/people/osterwick-clerks/');
  await page.getByRole('link', { name: 'more than 10 barrels, promised to the keeper' }).click();
  await expect(page).toHaveURL(`${TOPIC}#figure-barrels`);
  await expect(page.locator('#figure-barrels')).toBeInViewport();
  await page.goto('/sources/s/');
  await expect(
    page
      .locator('#gazette-1931-03-20')
      .getByRole('link', { name: 'The figure How much oil a winter takes', includeHidden: true }),
  ).toHaveAttribute('href', `${TOPIC}#figure-barrels`);
});

test('a page without a figure does not carry its styles', async ({ page }) => {
  const textOf = async (address: string) => (await page.goto(address))?.text();
  expect(await textOf(CHAPTER)).toContain('.numbers');
  expect(await textOf('/letters/the-telephone-call/')).not.toContain('.numbers');
});

test('on a phone a number stands by itself, with no mark of a column before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(CHAPTER);
  const before = await page
    .locator('figure tbody td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before)).toEqual(new Set(['none']));
});
