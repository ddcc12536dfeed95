import { type Page, expect } from '@playwright/test';

/** What stands in a text and is no part of it. */
const FOREIGN = '.sr-only, [data-copy], .claim-mark, .heading-sign';

/**
 * Selects words of an element, as a reader would by pointer or keys.
 * @param words as they are read, with one space for any white space.
 */
export const selectWords = (page: Page, selector: string, words: string): Promise<void> =>
  page.evaluate(
    ([within = '', read = '', foreign = '']) => {
      const root = document.querySelector(within);
      if (!root) throw new Error(`There is no ${within}.`);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const letters: [node: Text, offset: number][] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.closest(foreign)) continue;
        for (const [offset, letter] of [...node.data].entries()) {
          const space = /\s/u.test(letter);
          if (space && text.endsWith(' ')) continue;
          text += space ? ' ' : letter;
          letters.push([node, offset]);
        }
      }
      const [from, to] = read.split(' … ');
      const start = text.indexOf(from ?? '');
      const end = to === undefined ? start + read.length : text.indexOf(to, start) + to.length;
      const first = letters[start];
      const last = letters[end - 1];
      if (start < 0 || !first || !last) throw new Error(`There are no words ${read} in: ${text}`);
      first[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
    },
    [selector, words, FOREIGN],
  );

/** The words that are lit, as they are read; a break between them is a space. */
export const litWords = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('words') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      )
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );

/** The link that the margin offers for words, as it is copied. */
export async function linkTo(page: Page, selector: string, words: string): Promise<string> {
  await selectWords(page, selector, words);
  const answer = page.locator('.answer');
  await expect(answer).toContainText(words.split(' ').slice(0, 4).join(' '));
  const control = answer.getByRole('button', { name: 'Link to these words' });
  await control.press('Enter');
  await expect(answer).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The address of a copied link on the server of the tests. */
export const onServer = (link: string): string => {
  const { pathname } = new URL(link);
  return link.slice(link.indexOf(pathname));
};

/** Where words of the text are in the window: their left edge, their middle, and their width. */
export const placeOfWords = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.textContent?.includes(wanted));
    const node = walker.currentNode;
    const start = (node.textContent ?? '').indexOf(wanted);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    node.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getBoundingClientRect();
    return { x: box.x, y: box.y + box.height / 2, width: box.width };
  }, words);
