import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 900 };

const entries = (page: Page) => page.locator('.event');
const choose = (page: Page, name: RegExp) =>
  page.getByRole('radio', { name }).locator('..').click();

/** How many marks the paths of some lanes have: each begins once, dashes and all. */
const countMarks = (page: Page, lanes: string) =>
  page
    .locator(`${lanes} .shape`)
    .evaluateAll((paths) =>
      paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').split('M').length - 1, 0),
    );

for (const { size, drawing, other } of [
  { size: WIDE, drawing: '.timeline-wide', other: '.timeline-narrow' },
  { size: NARROW, drawing: '.timeline-narrow', other: '.timeline-wide' },
]) {
  test(`at ${size.width} px the drawing is named by its finding, and the list says what it shows`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/timeline/');
    const picture = page.getByRole('img', { name: /^Of 13 entries, 6 fall on the days around/u });
    await expect(picture.locator(drawing)).toBeVisible();
    await expect(picture.locator(other)).toBeHidden();
    await expect(page.getByText(/^Of 13 entries/u)).toBeVisible();
    await expect(entries(page)).toHaveCount(13);

    // A mark in the years for each entry of the kind, a range and an approximate day among them.
    const years = drawing === '.timeline-wide' ? '.timeline-wide > ' : '.timeline-years > ';
    expect(await countMarks(page, `${years}[data-kind='decision']`)).toBe(1);
    expect(await countMarks(page, `${years}[data-kind='publication']`)).toBe(3);
    expect(await countMarks(page, `${years}[data-kind='statement']`)).toBe(2);

    // Every name and every hour that is drawn is in the list too.
    for (const words of ['Osterwick council', 'lamp lit', '16:20', 'by 19:00', 'London'])
      await expect(picture.locator(drawing)).toContainText(words);
    await expect(page.locator('#radio-says-it-is-over')).toContainText('by 19:00 Copenhagen');
    await expect(page.locator('#radio-says-it-is-over')).toContainText('by 18:00 London');
    await expect(page.locator('#the-call')).toContainText('16:20 Copenhagen');
    await expect(page.locator('#halvard-tells-the-council')).toContainText('evening Copenhagen');
    await expect(page.locator('#the-hearing')).toContainText('to 19 May');
    await expect(page.locator('#february-call')).toContainText('about this day');
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the switch, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('leaves entries of one kind in the list and in the drawing, and their lanes', async ({
      page,
    }) => {
      await page.setViewportSize(WIDE);
      await page.goto('/timeline/');
      const lane = (kind: string) => page.locator(`.timeline-wide > [data-kind='${kind}']`).first();
      await expect(lane('action')).toBeVisible();
      await choose(page, /^calls 2$/u);
      await expect(entries(page).filter({ visible: true })).toHaveCount(2);
      await expect(page.locator('.event-month').filter({ visible: true })).toHaveCount(2);
      await expect(page.locator('.event-day').filter({ visible: true })).toHaveCount(2);
      await expect(lane('call')).toBeVisible();
      await expect(lane('action')).toBeHidden();
      await expect(page.getByText('Actions 4').first()).toBeAttached();
      await choose(page, /^all 13$/u);
      await expect(entries(page).filter({ visible: true })).toHaveCount(13);
      await expect(lane('action')).toBeVisible();
    });

    test('shows an entry whose address was followed, whatever its kind', async ({ page }) => {
      await page.goto('/timeline/#the-ruling');
      await choose(page, /^calls/u);
      await expect(page.locator('#the-ruling')).toBeVisible();
      await expect(page.locator('#the-painting')).toBeHidden();
    });
  });
}

test('the switch is used with the keyboard, and every choice has entries', async ({ page }) => {
  await page.goto('/timeline/');
  const kindSwitch = page.getByRole('group', { name: 'Show', exact: true }).getByRole('radio');
  await kindSwitch.first().focus();
  const kinds = await kindSwitch.count();
  for (let index = 1; index < kinds; index += 1) {
    await page.keyboard.press('ArrowRight');
    expect(await entries(page).filter({ visible: true }).count()).toBeGreaterThan(0);
  }
  await expect(page.getByRole('radio', { name: /^actions/u })).toBeChecked();
  expect(await entries(page).filter({ visible: true }).count()).toBe(4);
});

test('the drawing and the entries have addresses', async ({ page }) => {
  await page.goto('/timeline/#drawing');
  await expect(page.locator('#drawing')).toBeInViewport();
  await page.getByRole('link', { name: 'All 13 entries as a list' }).click();
  await expect(page).toHaveURL('/timeline/#entries');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a chosen kind and an open entry are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await page.goto('/timeline/');
      await choose(page, /^calls/u);
      await page.locator('#the-call summary').click();
      await expectAccessible(page);
    }
  });
}

test(
  'on paper the drawing is printed, and what entries rest on is open',
  { tag: CHROMIUM },
  async ({ page }) => {
    await page.goto('/timeline/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#drawing svg').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('#the-call .fold a').first()).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeHidden();
  },
);

test('the calendar file has every entry of the list', async ({ page, request }) => {
  await page.goto('/timeline/');
  const link = page.getByRole('link', { name: 'All entries as a calendar file' });
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const calendar = await answer.text();
  const ids = await entries(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(calendar.match(/^BEGIN:VEVENT/gmu)).toHaveLength(ids.length);
  for (const id of ids) expect(calendar).toContain(`UID:${id}@`);
});
