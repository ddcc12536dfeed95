import { type Page, expect } from '@playwright/test';

/**
 * Finds that the words of a text are apart: where an element begins or ends between two words, the
 * space that the author typed is there. A build that folds white space may lose it.
 */
export async function expectSpacesKept(page: Page): Promise<void> {
  const { lost, letters } = await page
    .locator('.prose p:not(.quotation p), .source-list p')
    .evaluateAll((paragraphs) => {
      const isRead = (node: Node) =>
        node.textContent !== '' && !node.parentElement?.closest('.margin, .claim-mark, .sr-only');
      const textsOf = (paragraph: Element): string[] => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode())
          if (isRead(walker.currentNode)) texts.push(walker.currentNode.textContent ?? '');
        return texts;
      };
      const found = paragraphs.map(textsOf);
      return {
        letters: found.flat().join('').length,
        lost: found.flatMap((texts) =>
          texts.flatMap((text, index) => {
            const next = texts[index + 1] ?? '';
            const isLost =
              (/[\p{L}\p{N}.,;:!?]$/u.test(text) && /^[“„«\p{L}\p{N}]/u.test(next)) ||
              (/\s$/u.test(text) && /^[.,;:!?]/u.test(next)) ||
              /\p{L}[“„«]\p{L}|\s[,.;]/u.test(text);
            return isLost ? [`${text.slice(-30)}|${next.slice(0, 30)}`] : [];
          }),
        ),
      };
    });
  expect(letters, `the text of ${page.url()}`).toBeGreaterThan(500);
  expect(lost, page.url()).toEqual([]);
}
