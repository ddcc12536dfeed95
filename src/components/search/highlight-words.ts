import { idIn } from '../enhancement/find-in-page.ts';
import { findWords } from './find-words.ts';

/** What begins another passage of a text. */
const HEADING = 'h1, h2, .heading';

/** The elements from one heading up to the next. */
function sectionOf(heading: Element): Element[] {
  const first = heading.closest('.heading') ?? heading;
  const section = [first];
  for (let next = first.nextElementSibling; next && !next.matches(HEADING);) {
    if (next.querySelector(HEADING)) break;
    section.push(next);
    next = next.nextElementSibling;
  }
  return section;
}

/**
 * The elements of the passage that a fragment names: a record, a section with its heading, or,
 * where there is none, the head of the page.
 */
export function passageAt(fragment: string): Element[] {
  if (fragment === '') {
    const title = document.querySelector('main h1');
    return [...new Set([title?.closest('header') ?? title].filter((each) => !!each))];
  }
  const element = document.getElementById(idIn(fragment));
  if (!element) return [];
  return element.matches('h2, h3') ? sectionOf(element) : [element];
}

function* textsIn(elements: readonly Element[]): Generator<Text> {
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node instanceof Text &&
        !node.parentElement?.closest('.sr-only, [data-copy], .margin, [hidden]')
      )
        yield node;
  }
}

/** Every place in a passage where one of the words stands. */
export const rangesOf = (passage: readonly Element[], words: readonly string[]): StaticRange[] =>
  [...textsIn(passage)].flatMap((node) =>
    findWords(node.data, words).map(
      ([startOffset, endOffset]) =>
        new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
    ),
  );
