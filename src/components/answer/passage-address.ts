import { idIn } from '../enhancement/find-in-page.ts';
import { passageAt } from '../search/highlight-words.ts';

/** What has an id and is no passage: what holds passages, and what only marks a place. */
const NO_PASSAGE = 'main, section, header, ol, [tabindex], [id^="noteref-"]';

/** The id by which a sentence is addressed: that of the first of its marks that has one. */
const idOfSentence = (element: Element): string | undefined =>
  element.closest('.sentence')?.querySelector('.claim-mark[id]')?.id;

/** The id of the nearest passage that holds an element; undefined if none does. */
function idAround(element: Element): string | undefined {
  const holder = element.closest(`[id]:not(${NO_PASSAGE})`);
  const sentence = element.closest('.sentence');
  const isNearer = sentence && !(holder && sentence.contains(holder));
  return (isNearer && idOfSentence(sentence)) || holder?.id;
}

/** The heading of the section that an element is in. */
export const headingBefore = (element: Element): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].findLast(
    (heading) =>
      heading.contains(element) ||
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/**
 * The id of the nearest passage with an address: a sentence, a quotation, a note, a paragraph, or
 * the section. Empty where there is none: the page.
 */
export const nearestId = (element: Element): string =>
  idAround(element) ?? headingBefore(element)?.id ?? '';

/** The elements that hold the words of the passage at a fragment: the sentence of a mark. */
export function wordsAt(fragment: string): Element[] {
  const sentence = document.getElementById(idIn(fragment))?.closest('.sentence');
  const [target] = passageAt(fragment);
  return sentence && target?.matches('.claim-mark') ? [sentence] : passageAt(fragment);
}
