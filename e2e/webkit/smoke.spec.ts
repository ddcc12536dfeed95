import { expect } from '@playwright/test';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { STORY, readPages } from '../support/built-site.ts';
import { SERVED } from '../support/served-sites.ts';
import { test } from '../support/webkit.ts';

const CHAPTER = `${SERVED.fixture}/letters/the-telephone-call/`;

/** How far the top of a margin may be from that of its paragraph, in pixels. */
const LEVEL_PX = 4;

const setWidth = (webkit: WebDriver, width: number) =>
  webkit.manage().window().setRect({ x: 0, y: 0, width, height: 900 });

/** Whether a reader sees the first element of a selector. */
const isSeen = (webkit: WebDriver, selector: string) => () =>
  webkit.findElement(By.css(selector)).isDisplayed();

/** What is wrong with the places of a page's margins: each is level with its own paragraph. */
const misplacedMargins = (webkit: WebDriver) =>
  webkit.executeScript<{ count: number; wrong: string[] }>((level: number) => {
    const margins = [...document.querySelectorAll('.prose .margin')].filter((margin) =>
      margin.checkVisibility(),
    );
    const boxes = margins.map((margin) => margin.getBoundingClientRect());
    const wrong = margins.flatMap((margin, index) => {
      const { top = 0, left = 0 } = boxes[index] ?? {};
      const text = margin.previousElementSibling?.getBoundingClientRect();
      const name = (margin.previousElementSibling?.textContent ?? '').trim().slice(0, 40);
      const late = Math.round(top - (text?.top ?? 0));
      const over = Math.round((boxes[index - 1]?.bottom ?? 0) - top);
      return [
        ...(left < (text?.right ?? 0) ? [`not beside: ${name}`] : []),
        ...(Math.abs(late) > level ? [`${late} px below the top of: ${name}`] : []),
        ...(over > 0 ? [`${over} px over the margin before: ${name}`] : []),
      ];
    });
    return { count: margins.length, wrong };
  }, LEVEL_PX);

/** The underlines of some elements, each kind once: their line, style and thickness. */
const underlinesOf = async (webkit: WebDriver, selector: string) => {
  const found = await webkit.executeScript<string[]>(
    (all: string) =>
      [...document.querySelectorAll(all)].map((link) => {
        const style = getComputedStyle(link);
        return ['line', 'style', 'thickness']
          .map((part) => style.getPropertyValue(`text-decoration-${part}`))
          .join(' ');
      }),
    selector,
  );
  return [...new Set(found)];
};

test('links in the text and at the foot are underlined, phrases of notes in dots', async ({
  webkit,
}) => {
  await webkit.get(CHAPTER);
  const links = '.prose p a:not(.claim-mark, .note-phrase, .hand-unnamed), footer a, footer label';
  expect(await underlinesOf(webkit, links)).toEqual(['underline solid 1px']);
  for (const dotted of ['.note-phrase', '.hand-unnamed'])
    expect(await underlinesOf(webkit, dotted)).toEqual(['underline dotted 1.5px']);
});

test('no line of the text ends long before its edge', async ({ webkit }) => {
  await setWidth(webkit, 1280);
  await webkit.get(CHAPTER);
  const lines = await webkit.executeScript<number[]>(() =>
    [...document.querySelectorAll('.passage > p')].flatMap((paragraph) => {
      const { left, width } = paragraph.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines: { middle: number; end: number }[] = [];
      // Words only: a mark is raised, and smaller.
      const words = [...range.getClientRects()].filter(({ height }) => height > 14);
      const parts = words.map(({ top, bottom, right }) => ({
        middle: (top + bottom) / 2,
        end: (right - left) / width,
      }));
      for (const part of parts.toSorted((one, other) => one.middle - other.middle)) {
        const line = lines.at(-1);
        if (line && part.middle - line.middle < 12) line.end = Math.max(line.end, part.end);
        else lines.push(part);
      }
      return lines.slice(0, -1).map(({ end }) => end);
    }),
  );
  expect(lines.length).toBeGreaterThan(10);
  expect(Math.min(...lines)).toBeGreaterThan(0.6);
});

for (const width of [940, 1280]) {
  test(`at ${width} px every margin is level with its own paragraph, and none is over another`, async ({
    webkit,
  }) => {
    await setWidth(webkit, width);
    const chapters = readPages(STORY).filter(({ isChapter }) => isChapter);
    expect(chapters.length).toBeGreaterThan(0);
    for (const { address } of chapters) {
      await webkit.get(`${SERVED.story}${address}`);
      const { count, wrong } = await misplacedMargins(webkit);
      expect.soft(count, address).toBeGreaterThan(0);
      expect.soft(wrong, address).toEqual([]);
    }
  });
}

test('where there is no room a phrase opens its note and folds it again', async ({ webkit }) => {
  await setWidth(webkit, 700);
  await webkit.get(CHAPTER);
  const isNoteSeen = isSeen(webkit, '#note-turns-or-times');
  const phrase = webkit.findElement(By.id('noteref-turns-or-times'));
  await expect.poll(isNoteSeen).toBe(false);
  for (const isOpen of [true, false]) {
    await phrase.click();
    await expect.poll(isNoteSeen).toBe(isOpen);
  }
});

test('marks are hidden at a switch, and stay hidden', async ({ webkit }) => {
  await webkit.get(CHAPTER);
  const isMarkSeen = isSeen(webkit, '.claim-mark');
  const press = (value: string) =>
    webkit.findElement(By.css(`[data-setting="marks"] label:has([value="${value}"])`)).click();
  await expect.poll(isMarkSeen).toBe(true);
  await press('hidden');
  await expect.poll(isMarkSeen).toBe(false);
  await webkit.navigate().refresh();
  await expect.poll(isMarkSeen).toBe(false);
  await press('shown');
  await expect.poll(isMarkSeen).toBe(true);
});

test('a word is found in its section', async ({ webkit }) => {
  await webkit.get(`${SERVED.fixture}/search/`);
  await webkit.findElement(By.css('input[type="search"]')).sendKeys('quillback', Key.ENTER);
  const found = () =>
    webkit.executeScript<string[]>(() =>
      [...document.querySelectorAll('main ol li a')].map((link) => link.getAttribute('href') ?? ''),
    );
  await expect.poll(found).toContain('/aftermath/the-hearing/#the-supply-boat');
});
