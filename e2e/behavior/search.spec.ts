import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM } from '../support/engines.ts';
import { SearchPage } from '../support/search-page.ts';
import { expectNoSideways } from '../support/sideways.ts';

/** A word that one section of the invented story holds, and no record. */
const RARE_WORD = 'quillback';
const RARE_ADDRESS = '/aftermath/the-hearing/#the-supply-boat';

/** A word that is all over the story. */
const COMMON_WORD = 'lamp';

test('a word is found in its section, at the section’s own address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.fill(RARE_WORD);
  await expect(search.status).toHaveText('1 passage on 1 page.');
  await search.linkTo(RARE_ADDRESS).click();
  await expect(page).toHaveURL(RARE_ADDRESS);
  await expect(page.getByRole('heading', { name: 'The supply boat' })).toBeInViewport();
});

test('the words found are marked in the excerpt', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(page.locator('.search-results mark').first()).toHaveText(/quillback/iu);
});

for (const [kind, query, address] of [
  ['claim', 'oil turns', '/topics/oil/#claim-oil-turns'],
  ['figure', 'barrels promised keeper', '/topics/oil/#figure-barrels'],
  ['quotation', 'Umówiłyśmy', '/people/orsted-kowalczyk/#quote-orsted-turns'],
] as const) {
  test(`a ${kind} is found at its own address`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(query, { view: 'pages' });
    await expect(search.linkTo(address)).toBeVisible();
  });
}

test('a name in another script is found, and what was read is said', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Вербицький');
  await expect(page.locator('.search-results')).toContainText('Verbytskyi');
});

test('a misspelt word is read as what was meant, and that can be undone', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('quilback');
  await expect(search.status).toContainText('No passage has quilback: read as quillback.');
  await expect(search.linkTo(RARE_ADDRESS)).toBeVisible();
  await search.status.getByRole('button', { name: 'Only as typed' }).click();
  await expect(search.status).toContainText('Nothing was found for quilback.');
  await expect(page).toHaveURL('/search/?q=quilback&typed=');
  await page.goBack();
  await expect(search.linkTo(RARE_ADDRESS)).toBeVisible();
});

test('when nothing is found that is said, and the lists are there', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('zzxqwvk');
  await expect(search.status).toContainText('Nothing was found for zzxqwvk.');
  await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeVisible();
});

test('a very long query is cut for the eye and moves nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = new SearchPage(page);
  await search.open();
  await search.field.fill('x'.repeat(3000));
  await expect(search.status).toContainText(`${'x'.repeat(60)} …`);
  await expect(search.status).not.toContainText('x'.repeat(61));
  await expect.poll(() => page.url().length).toBeLessThan(400);
  await expectNoSideways(page);
});

test('the search is worked by keyboard alone', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await expect(search.field).toBeFocused();
  await page.keyboard.type(RARE_WORD);
  await expect(search.status).toHaveText('1 passage on 1 page.');
  await search.linkTo(RARE_ADDRESS).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(RARE_ADDRESS);
});

test('a reader who has moved to a result stays on it when the results are found anew', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('quillback boat');
  const link = search.linkTo(RARE_ADDRESS);
  await link.focus();
  await search.field.evaluate((field: HTMLInputElement, word) => {
    field.value = word;
    field.dispatchEvent(new Event('input'));
  }, RARE_WORD);
  await expect(search.status).toHaveText('1 passage on 1 page.');
  await expect(link).toBeFocused();
});

test('/ goes to the field on the search page and types itself in a field', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(RARE_WORD);
  await expect(search.linkTo(RARE_ADDRESS)).toBeVisible();
  await page.getByRole('contentinfo').click();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('/');
  await expect(search.field).toHaveValue('/');
});

test('more results are shown on request, and focus goes to the first new one', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(COMMON_WORD);
  await expect(search.results).toHaveCount(10);
  await search.more.click();
  await expect(search.linkOf(10)).toBeFocused();
  expect(await search.results.count()).toBeGreaterThan(10);
});

test('while a word is being composed nothing is searched, and Enter only confirms', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.evaluate((field: HTMLInputElement) => {
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = 'quillbac';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    field.form?.requestSubmit();
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  await expect(search.status).toBeEmpty();
  await expect(page).toHaveURL('/search/');
  await search.field.evaluate((field: HTMLInputElement, word) => {
    field.value = word;
    field.dispatchEvent(new CompositionEvent('compositionend'));
  }, RARE_WORD);
  await expect(search.linkTo(RARE_ADDRESS)).toBeVisible();
});

test('a screen reader is told once, when typing has paused', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.spoken.evaluate((announcer) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(announcer.textContent)).observe(announcer, {
      childList: true,
    });
  });
  await search.field.pressSequentially(RARE_WORD, { delay: 60 });
  await expect(search.spoken).toHaveText('1 passage on 1 page.');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(['1 passage on 1 page.']);
});

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the search is accessible, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const search = new SearchPage(page);
      await search.open(COMMON_WORD);
      await expect(search.results).toHaveCount(10);
      if (width === 320) await page.getByRole('button', { name: 'Filters:' }).click();
      await search.group('Kind').getByRole('button').first().click();
      await expect(search.group('Kind').locator('[aria-pressed="true"]')).toHaveCount(1);
      await expectNoSideways(page);
      await expectAccessible(page);
      await page.getByText('by page', { exact: true }).click();
      await expect(page.locator('.result-group').first()).toBeVisible();
      await expectAccessible(page);
      await search.field.fill('zzxqwvk');
      await expect(search.status).toContainText('Nothing');
      await expectAccessible(page);
    });

test.describe('without script', { tag: CHROMIUM }, () => {
  test.use({ javaScriptEnabled: false });

  test('the search page shows plain ways to find things and no dead field', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await expect(search.field).toBeHidden();
    await expect(page.getByText('The search needs script')).toBeVisible();
    await page.getByRole('link', { name: 'The telephone call' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The telephone call');
  });
});
