import { type Locator, type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { SearchPage } from '../support/search-page.ts';
import { BELOW, SERVED } from '../support/served-sites.ts';
import { expectNoSideways } from '../support/sideways.ts';
import { expectNothingForeign, expectPolicyKept, visit } from '../support/visit.ts';

const CHAPTER = '/aftermath/the-lamp/';
const FRAGMENT = '#picture-lit-tower';
const SEEN =
  'A white tower with a red band on a rock at night, its lamp lit, and a small boat before it';
const CREDIT = 'Drawing: the Lamp Museum, CC BY 4.0';

const pictureOn = (page: Page): Locator => page.getByRole('img', { name: SEEN });

/** Brings the picture into the window, and waits until it is drawn. */
async function bring(page: Page): Promise<Locator> {
  const picture = pictureOn(page);
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0);
  return picture;
}

/** The width of the file that the browser chose, in its own pixels. */
const chosenWidth = (picture: Locator): Promise<number> =>
  picture.evaluate(async (image: HTMLImageElement) => {
    const bitmap = await createImageBitmap(await (await fetch(image.currentSrc)).blob());
    return bitmap.width;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`a picture is seen, named and credited at ${width} px in ${colorScheme} colors`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      const visited = await visit(page, CHAPTER, async () => {
        const answer = await page.goto(CHAPTER);
        await bring(page);
        return answer;
      });
      expectNothingForeign(visited);
      expectPolicyKept(visited);
      const figure = page.getByRole('figure', { name: CREDIT });
      await expect(figure).toHaveAttribute('id', FRAGMENT.slice(1));
      await expect(figure.getByRole('img')).toHaveAccessibleName(SEEN);
      await expect(figure.getByText(CREDIT)).toBeVisible();
      await expectNoSideways(page);
      await expectNothingMoved(page);
      await expectAccessible(page);
    });
  }
}

for (const [width, chosen] of [
  [320, 360],
  [1280, 572],
] as const) {
  test(`at ${width} px the file of ${chosen} px is asked for, and no other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const { requests } = await visit(page, CHAPTER, async () => {
      const answer = await page.goto(CHAPTER);
      await bring(page);
      return answer;
    });
    expect(await chosenWidth(pictureOn(page))).toBe(chosen);
    const asked = requests.filter((request) => request.resourceType() === 'image');
    expect(asked.filter((request) => /\.webp$/u.test(request.url()))).toHaveLength(1);
  });
}

test('a picture keeps its place before it has come', async ({ page }) => {
  const isMeasured = Promise.withResolvers<undefined>();
  await page.route('**/*.webp', async (route) => {
    await isMeasured.promise;
    await route.fallback();
  });
  await page.goto(CHAPTER, { waitUntil: 'domcontentloaded' });
  const box = await pictureOn(page).boundingBox();
  isMeasured.resolve(undefined);
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1200 / 800, 1);
});

test('a picture has an address, which a control copies', async ({ page }) => {
  await page.goto(CHAPTER + FRAGMENT);
  await expect(pictureOn(page)).toBeInViewport();
  await expect(page.getByRole('link', { name: `to the picture: ${SEEN}` })).toHaveAttribute(
    'href',
    FRAGMENT,
  );
});

test('what is seen on a picture is found in its section', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('tower with a red band on a rock');
  await expect(search.linkTo(`${CHAPTER}#lit-again`)).toBeVisible();
});

test('on paper a picture has its credit and no control', { tag: CHROMIUM }, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(CHAPTER);
  const figure = page.locator(FRAGMENT);
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure.getByText(CREDIT)).toBeVisible();
  await expect(figure.getByText('Copy link')).toBeHidden();
});

test.describe('below a path', () => {
  test.use({ baseURL: SERVED.below });

  test('a picture comes from below it', async ({ page }) => {
    await page.goto(BELOW + CHAPTER.slice(1));
    const source = await (
      await bring(page)
    ).evaluate((image: HTMLImageElement) => image.currentSrc);
    expect(new URL(source).pathname).toMatch(new RegExp(`^${BELOW}_astro/`, 'u'));
  });
});

test('no other page carries the styles of pictures', async ({ request }) => {
  const styled = async (address: string) => {
    const answer = await request.get(address);
    return (await answer.text()).includes('.picture');
  };
  expect(await styled(CHAPTER)).toBe(true);
  expect(await styled('/aftermath/the-hearing/')).toBe(false);
});
