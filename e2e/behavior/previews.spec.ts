import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';

const CHAPTER = '/letters/the-telephone-call/';
const PREVIEWED = '/glossary/#kestrel-rock';

const previewedLink = (page: Page) => page.locator(`a[data-preview][href="${PREVIEWED}"]`).first();
const previewOf = (page: Page) => page.getByRole('tooltip');

test('the first use of a term or a person leads to the entry, later uses are plain words', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.prose a[href="/glossary/#kestrel-rock"]:not(.margin a)')).toHaveCount(
    1,
  );
  await expect(
    page.locator('.prose p a[href="/people/halvard/"]:not(.margin a, .quotation a)'),
  ).toHaveCount(1);
});

test('only an entry that says more than the sentence has a preview', async ({ page }) => {
  await page.goto(CHAPTER);
  const voice = (id: string) =>
    page.locator(`.prose p a[href="/people/${id}/"]:not(.margin a, .quotation a)`);
  await expect(voice('osterwick-clerks')).toHaveAttribute('data-preview');
  await expect(voice('halvard')).not.toHaveAttribute('data-preview');
});

test('a preview shows on hover, can be pointed at and is dismissed with Escape', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const link = page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first();
  const preview = page.getByRole('tooltip');
  await link.hover();
  await expect(preview).toContainText('Kestrel Rock');
  await preview.hover();
  await expect(preview).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('a preview shows on focus and describes its link', async ({ page }) => {
  await page.goto(CHAPTER);
  const link = page.locator('a[data-preview][href="/glossary/#kestrel-rock"]').first();
  await page.locator('h2#lamp-goes-out').click();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toContainText('Kestrel Rock');
  await expect(link).toHaveAccessibleDescription(/Kestrel Rock/u);
});

test('the focus takes the preview along: it describes one link at a time', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const links = page.locator('.prose p a[data-preview]');
  for (const link of [links.nth(0), links.nth(1)]) {
    await link.focus();
    await expect(link).toHaveAttribute('aria-describedby', 'preview');
    await expect(page.locator('[aria-describedby="preview"]')).toHaveCount(1);
  }
});

test('after Escape the preview stays away until the pointer has left and come again', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(CHAPTER);
  const link = previewedLink(page);
  await link.hover();
  await page.clock.runFor(5000);
  await expect(previewOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(previewOf(page)).toBeHidden();
  // A move from the link onto its own words is no coming.
  await link.evaluate((element) =>
    element.firstElementChild?.dispatchEvent(
      new PointerEvent('pointerover', {
        bubbles: true,
        pointerType: 'mouse',
        relatedTarget: element,
      }),
    ),
  );
  await page.clock.runFor(5000);
  await expect(previewOf(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await link.hover();
  await page.clock.runFor(5000);
  await expect(previewOf(page)).toBeVisible();
});

test('nothing is left of a preview after a menu, a tab or Back', async ({ page }) => {
  await page.goto(CHAPTER);
  const link = previewedLink(page);
  const leave: [title: string, act: () => Promise<void>][] = [
    ['the menu of a long press', () => link.dispatchEvent('contextmenu')],
    ['a press that opens a tab', () => link.dispatchEvent('click', { ctrlKey: true })],
    ['the middle button', () => link.dispatchEvent('auxclick', { button: 1 })],
    ['leaving the page', () => page.evaluate(() => void dispatchEvent(new Event('pagehide')))],
  ];
  for (const [title, act] of leave) {
    await page.mouse.move(0, 0);
    await link.hover();
    await expect(previewOf(page), `before ${title}`).toBeVisible();
    await act();
    await expect(previewOf(page), `after ${title}`).toBeHidden();
    await expect(page.locator('[aria-describedby="preview"]')).toHaveCount(0);
  }
});

for (const [width, height] of [
  [640, 300],
  [320, 256],
  [320, 180],
] as const) {
  test(`a preview in a window of ${width} to ${height} is whole and off its link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(CHAPTER);
    for (const link of await page.locator('.prose p a[data-preview]:not(.margin a)').all()) {
      await page.mouse.move(0, 0);
      await expect(previewOf(page)).toBeHidden();
      await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await link.hover();
      await expect(previewOf(page)).toBeVisible();
      const { box, lines, start, end } = await link.evaluate((element) => ({
        box: document.getElementById('preview')?.getBoundingClientRect().toJSON() as DOMRect,
        lines: [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
        start: -scrollY,
        end: document.documentElement.scrollHeight - scrollY,
      }));
      for (const line of lines)
        expect(box.top >= line.bottom || box.bottom <= line.top, 'off its link').toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top, 'reached by scrolling').toBeGreaterThanOrEqual(start);
      expect(box.bottom, 'reached by scrolling').toBeLessThanOrEqual(end);
    }
  });
}

test(
  'a preview on a page that is pinched larger is where the reader sees it',
  { tag: CHROMIUM },
  async ({ page, context }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(CHAPTER);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.2 });
    await page.keyboard.press('Tab');
    await previewedLink(page).focus();
    await expect(previewOf(page)).toBeVisible();
    const { box, seen } = await page.evaluate(() => ({
      box: document.getElementById('preview')?.getBoundingClientRect().toJSON() as DOMRect,
      seen: { left: visualViewport?.offsetLeft ?? 0, width: visualViewport?.width ?? 0 },
    }));
    expect(seen.width).toBeLessThan(200);
    expect(box.left).toBeGreaterThanOrEqual(seen.left);
    expect(box.right).toBeLessThanOrEqual(seen.left + seen.width + 1);
  },
);

test('one small file is asked for, when the first preview is', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CHAPTER);
  await page.evaluate(async () => void (await document.fonts.ready));
  expect(asked).not.toContain('/previews.json');
  const links = page.locator('.prose p a[data-preview]');
  for (const link of [links.nth(0), links.nth(1)]) {
    await link.hover();
    await expect(link).toHaveAttribute('aria-describedby', 'preview');
  }
  expect(asked.filter((path) => path === '/previews.json')).toHaveLength(1);
  expect(asked).not.toContain('/glossary/');
});
