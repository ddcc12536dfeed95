import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { STORY, readPages } from '../support/built-site.ts';
import { choosePages } from '../support/choose-pages.ts';
import { expectNothingCut } from '../support/cut-texts.ts';
import { inLargeLetters } from '../support/large-letters.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { test } from '../support/one-window.ts';
import { expectNoSideways } from '../support/sideways.ts';
import { expectSpacesKept } from '../support/spaces.ts';
import { expectFewStops } from '../support/stops.ts';
import {
  expectNothingForeign,
  expectPolicyKept,
  visit,
  visitOnSlowLine,
} from '../support/visit.ts';
import { expectBounded, expectWithinWeight } from '../support/weight.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };
const NARROWEST = { width: 320, height: 800 };

/** The most stops of the keyboard that a page has, chapters aside. */
const MOST_STOPS = 300;
const MOST_STOPS_IN_CHAPTER = 120;

/** Finds that a page is read from top to bottom on every telephone, and in large letters. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize(NARROWEST);
  await expectNoSideways(page);
  await expectNothingCut(page);
  await page.setViewportSize(NARROW);
  await inLargeLetters(page, async () => {
    await expectNoSideways(page);
    await expectNothingCut(page);
  });
}

const isReferences = ({ address }: { address: string }) => address.startsWith('/cite/');

const built = readPages(STORY);
// Pages of references are all alike: the longest is visited for all.
const references = built
  .filter(isReferences)
  .toSorted((one, other) => other.html.length - one.html.length);
const pages = [...built.filter((page) => !isReferences(page)), ...references.slice(0, 1)];
const chosen = choosePages(pages);

test('the story has chapters to weigh', () => {
  expect(pages.filter(({ isChapter }) => isChapter).length).toBeGreaterThan(0);
});

test('the pages of references keep within their weight', () => {
  expect(references.length).toBeGreaterThan(0);
  for (const page of references) expectBounded(page);
});

// One visit for all that is asked of a page.
for (const page of pages) {
  const { address, isChapter } = page;
  const isRead = isChapter || address === '/';

  test(`${address} is whole and private`, async ({ window, baseURL }) => {
    const url = new URL(address, baseURL).href;
    await window.setViewportSize(WIDE);
    const seen = await (isRead ? visitOnSlowLine : visit)(window, url);
    expect(seen.answer?.ok()).toBe(true);
    await expect(window).toHaveTitle(/\S/u);
    await expect(window.getByRole('heading', { level: 1 })).toHaveCount(1);
    expectNothingForeign(seen);
    expectPolicyKept(seen);
    if (isChapter) await expectWithinWeight(seen);
    else expectBounded(page);
    if (isChapter) await expectSpacesKept(window);
    if (isRead) await expectNothingMoved(window);
    await expectFewStops(window, isChapter ? MOST_STOPS_IN_CHAPTER : MOST_STOPS);
    if (chosen.has(page)) await expectAccessible(window);
    await expectNarrow(window);
    if (!isRead) return;
    await window.setViewportSize(NARROW);
    await visitOnSlowLine(window, url);
    await expectNothingMoved(window);
  });
}

for (const { address } of pages.filter((page) => !chosen.has(page))) {
  test(`${address} is accessible`, { tag: '@full' }, async ({ window, baseURL }) => {
    await window.setViewportSize(WIDE);
    await window.goto(new URL(address, baseURL).href);
    await expectAccessible(window);
  });
}
