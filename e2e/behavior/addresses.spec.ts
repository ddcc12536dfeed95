import { type Page, expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';

/** Whether the part of a page that an address leads to is set off by a frame. */
const isFramed = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle === 'solid');

const lit: [what: string, address: string, selector: string][] = [
  ['a section’s heading', `${CHAPTER}#lamp-goes-out`, '#lamp-goes-out'],
  ['a sentence', `${CHAPTER}#claim-oil-turns`, '.sentence:has(#claim-oil-turns)'],
  ['a claim', '/topics/oil/#claim-oil-turns', '#claim-oil-turns'],
  ['a source', '/sources/#post-1931-03-15', 'main li:target'],
];

for (const [what, address, selector] of lit) {
  test(`${what} that an address leads to is in sight and lit`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(selector)).toBeInViewport();
    expect(await isFramed(page, selector)).toBe(true);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await isFramed(page, selector), 'in the colors of the reader').toBe(true);
  });
}

test('what holds passages is not lit', async ({ page }) => {
  for (const id of ['main', 'text']) {
    await page.goto(`${CHAPTER}#${id}`);
    await expect(page.locator(`#${id}`)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
});

test('a link to words of two paragraphs lights no container', async ({ page }) => {
  await page.goto(`${CHAPTER}#:~:text=in%20the%20words%20of,the%20ferry`);
  expect(
    await page
      .locator('.chapter, article')
      .evaluateAll((elements) =>
        elements.every((element) => getComputedStyle(element).outlineStyle === 'none'),
      ),
  ).toBe(true);
});

test('every passage in a sentence shows the beginning of its sentence on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(CHAPTER);
  const ids = await page
    .locator('article .sentence [id]')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, id);
    const top = await page
      .locator(`.sentence:has([id="${id}"])`)
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top, id).toBeGreaterThanOrEqual(0);
  }
});

test('a second press of a link opens again what was closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${CHAPTER}#note-turns-or-times`);
  const note = page.locator('#note-turns-or-times');
  await expect(note).toBeVisible();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#note-turns-or-times';
    link.textContent = 'Elsewhere';
    document.querySelector('main')?.prepend(link);
    for (const fold of document.querySelectorAll('details')) fold.open = false;
  });
  await expect(note).toBeHidden();
  await page.getByText('Elsewhere').click();
  await expect(note).toBeVisible();
});

const cleaned = ['LAMP-GOES-OUT', 'lamp-goes-out.', 'lamp-goes-out),', 'lamp%252Dgoes%252Dout'];

for (const fragment of cleaned) {
  test(`the fragment ${fragment} leads to the passage that was meant`, async ({ page }) => {
    await page.goto(`${CHAPTER}#${fragment}`);
    await expect(page).toHaveURL(`${CHAPTER}#lamp-goes-out`);
    await expect(page.locator('#lamp-goes-out')).toBeInViewport();
  });
}

test('an unknown fragment is answered in place with the nearest passage', async ({ page }) => {
  await page.goto(`${CHAPTER}#lamp-went-out`);
  const line = page.locator('main').getByText('There is no passage lamp-went-out on this page.');
  await expect(line).toBeInViewport();
  await expect(page.locator('#announcer')).toContainText('The nearest is A lamp goes out');
  await line.getByRole('link').click();
  await expect(page).toHaveURL(`${CHAPTER}#lamp-goes-out`);
  await expect(line).toHaveCount(0);
});

test('a fragment that is like none is answered with the search for its words', async ({ page }) => {
  await page.goto(`${CHAPTER}#quite-another-matter`);
  await page.getByRole('link', { name: 'Search for it' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('quite another matter');
});

for (const fragment of ['100%', '%E0%A4%A', 'claim-oil-turns%']) {
  test(`the fragment ${fragment} breaks nothing`, async ({ page }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.goto(`${CHAPTER}#${fragment}`);
    await expect(page.getByRole('group', { name: 'Colors' })).toBeVisible();
    expect(faults).toEqual([]);
  });
}

const unknown: [asked: string, nearest: string][] = [
  ['/q/', '/people/'],
  ['/c/', '/topics/'],
  ['/LETTERS/The-Telephone-Call/#lamp-goes-out', `${CHAPTER}#lamp-goes-out`],
  ['/afterwards/telephone/#lamp-goes-out', `${CHAPTER}#lamp-goes-out`],
];

for (const [asked, nearest] of unknown) {
  test(`${asked} is answered with the nearest address, its passage kept`, async ({ page }) => {
    await page.goto(asked);
    await page.getByText('The nearest address is').getByRole('link').click();
    await expect(page).toHaveURL(nearest);
  });
}

test('an address that is like none fills the search with its words', async ({ page }) => {
  await page.goto('/quite/another-matter/');
  await expect(page.getByRole('searchbox')).toHaveValue('quite another matter');
  await expect(page.getByText('The nearest address is')).toBeHidden();
});

test('“Copied” is said again when the link is pressed again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CHAPTER);
  const link = page.locator('a[data-copy][href="#lamp-goes-out"]');
  const said = () => page.locator('#announcer').evaluate(({ textContent }) => textContent);
  await link.press('Enter');
  await expect(page.locator('#announcer')).toHaveText('Link copied');
  const first = await said();
  await link.press('Enter');
  await expect.poll(said).not.toBe(first);
  await expect(page.locator('#announcer')).toHaveText('Link copied');
});

test('where the system shares, a copied link offers that', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const share = ({ url }: ShareData) => {
      document.title = url ?? '';
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await page.goto(CHAPTER);
  const link = page.locator('a[data-copy][href="#lamp-goes-out"]');
  await link.press('Enter');
  const share = page.getByRole('button', { name: 'Share' });
  await share.press('Enter');
  await expect(page).toHaveTitle(`https://example.org${CHAPTER}#lamp-goes-out`);
  // A second press takes the answer away.
  await link.press('Enter');
  await expect(share).toHaveCount(0);
});

test('the search and the page of unknown addresses are not for search engines', async ({
  page,
}) => {
  for (const [address, count] of [
    ['/search/', 1],
    ['/404.html', 1],
    [CHAPTER, 0],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(count);
  }
});

test('a page says its one address to search engines and to what shows a shared link', async ({
  page,
}) => {
  for (const address of [CHAPTER, '/topics/oil/']) {
    await page.goto(`${address}?utm_source=x`);
    const whole = `https://example.org${address}`;
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', whole);
  }
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
    'content',
    /\/topics\/oil\/$/u,
  );
  for (const icon of ['/favicon.ico', '/apple-touch-icon.png', '/site.webmanifest'])
    expect((await page.request.get(icon)).status(), icon).toBe(200);
});
