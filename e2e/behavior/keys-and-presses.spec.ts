import { type Page, expect, test } from '@playwright/test';

const CHAPTER = '/letters/the-telephone-call/';
const PREVIEWED = '/glossary/#kestrel-rock';

const phraseOf = (page: Page, id: string) => page.locator(`#noteref-${id}`);
const noteOf = (page: Page, id: string) => page.locator(`#note-${id}`);
const previewedLink = (page: Page) => page.locator(`a[data-preview][href="${PREVIEWED}"]`).first();

test.use({ viewport: { width: 360, height: 740 } });

test('Escape closes one thing: the preview first, then the note whose phrase has the focus', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await phraseOf(page, 'what-crowns-bought').press('Enter');
  await previewedLink(page).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(noteOf(page, 'what-crowns-bought')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(noteOf(page, 'what-crowns-bought')).toBeHidden();
  await expect(phraseOf(page, 'what-crowns-bought')).toBeFocused();
});

test('Escape leaves a note open that is far from the focus, and the focus where it is', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await phraseOf(page, 'what-crowns-bought').press('Enter');
  const far = page.locator('a[data-copy]').last();
  await far.focus();
  await page.keyboard.press('Escape');
  await expect(noteOf(page, 'what-crowns-bought')).toBeVisible();
  await expect(far).toBeFocused();
});

test('Escape in a note closes it and gives the focus back to its phrase', async ({ page }) => {
  await page.goto(CHAPTER);
  await phraseOf(page, 'what-crowns-bought').press('Enter');
  await phraseOf(page, 'turns-or-times').press('Enter');
  await noteOf(page, 'what-crowns-bought').locator('[data-back]').focus();
  await page.keyboard.press('Escape');
  await expect(noteOf(page, 'what-crowns-bought')).toBeHidden();
  await expect(noteOf(page, 'turns-or-times')).toBeVisible();
  await expect(phraseOf(page, 'what-crowns-bought')).toBeFocused();
});

test('a press that opens a tab leaves the note folded', async ({ page, context }) => {
  await page.goto(CHAPTER);
  const opened = context.waitForEvent('page');
  await phraseOf(page, 'what-crowns-bought').click({ modifiers: ['ControlOrMeta'] });
  await opened;
  await expect(noteOf(page, 'what-crowns-bought')).toBeHidden();
});

test('an address whose fragment is wrongly coded stops no script', async ({ page }) => {
  await page.goto(`${CHAPTER}#%E0%A4%A`);
  await expect(page.locator('[data-setting]').first()).toBeVisible();
});

test('the key / opens the search, unless it is turned off', async ({ page }) => {
  await page.goto(CHAPTER);
  const isTaken = () =>
    page.evaluate(
      () => !document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true })),
    );
  const keys = page.getByRole('group', { name: 'Key / opens the search' });
  await keys.getByRole('radio', { name: 'off' }).locator('..').click();
  expect(await isTaken()).toBe(false);
  await page.reload();
  expect(await isTaken()).toBe(false);
  await keys.getByRole('radio', { name: 'on', exact: true }).locator('..').click();
  await page.locator('body').press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});
