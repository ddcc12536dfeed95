import { make } from '../search/make-element.ts';

/** Takes back what was done to a page. */
export type Undo = () => void;

/** Where an answer goes: before what a margin says of its own, or after it. */
export type Order = 'first' | 'last';

/** Whether margins are beside the text: `--breakpoint-md` of theme.css. */
const isWide = (): boolean => matchMedia('(width >= 56.25rem)').matches;

/** How many rows a margin is beside. */
function spanOf(margin: Element): number {
  const span = /row-span-(?<rows>\d)/u.exec(margin.className)?.groups?.['rows'];
  return Number(span ?? 1);
}

/** Has the margin that reaches down to a block end above it, so that the block can have its own. */
function endMarginAbove(block: Element): Undo {
  let rows = 0;
  for (let above = block.previousElementSibling; above; above = above.previousElementSibling) {
    rows += 1;
    const margin = above.querySelector<HTMLElement>(':scope > .margin');
    if (margin && spanOf(margin) > rows) {
      margin.style.gridRow = `span ${rows}`;
      return () => margin.style.removeProperty('grid-row');
    }
    if (margin) break;
  }
  return () => {};
}

/** Gives a block of the text that has no margin one that holds the answer. */
function addMargin(block: Element, answer: HTMLElement): Undo {
  const margin = make('section', { class: 'margin answer-margin no-print' }, answer);
  const undo = endMarginAbove(block);
  if (block.matches('li')) block.append(margin);
  else block.after(margin);
  return () => {
    margin.remove();
    undo();
  };
}

const marginIn = (passage: Element | null | undefined) =>
  passage?.querySelector<HTMLElement>(':scope > .margin') ?? undefined;

/** Puts the answer into a margin. */
function addTo(margin: Element, answer: HTMLElement, order: Order, at: Element): Undo {
  const note = at.closest('.note');
  const entries = margin.querySelector(':scope > .entries');
  if (note) note.after(answer);
  else if (order === 'last' && entries) entries.after(answer);
  else margin.prepend(answer);
  return () => answer.remove();
}

/** The block of a text that something is in: what is a row of its own. */
const blockOf = (at: Element): Element | undefined => {
  const item = at.closest('.prose li');
  if (item) return item;
  const prose = at.closest('.prose');
  return [...(prose?.children ?? [])].find((child) => child.contains(at));
};

/** Where a heading is pressed, the margin of what it heads answers, at the heading's height. */
function addToHeading(heading: Element, answer: HTMLElement): Undo {
  const margin = isWide() ? marginIn(heading.nextElementSibling) : undefined;
  if (!margin) return addMargin(heading, answer);
  margin.prepend(answer);
  const above = [...document.querySelectorAll('.margin')].findLast(
    (other) => other.compareDocumentPosition(margin) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const { top } = heading.getBoundingClientRect();
  if (!above || above.getBoundingClientRect().bottom <= top)
    answer.style.marginBlockStart = `${top - margin.getBoundingClientRect().top}px`;
  return () => answer.remove();
}

/** Moves the answer down to the words that it is about, as far as their paragraph goes. */
function lower(answer: HTMLElement, words: DOMRect, block: Element): void {
  if (!isWide()) return;
  const { top, height } = answer.getBoundingClientRect();
  const room = block.getBoundingClientRect().bottom - top - height;
  const down = Math.min(words.top - top, room);
  if (down > 0) answer.style.marginBlockStart = `${down}px`;
}

/**
 * Puts an answer at the height of what was pressed or selected: into the margin of its paragraph,
 * into one of its own where the paragraph has none, else under the line that it is in.
 * @param words where words are that the answer is about.
 */
export function placeAnswer(answer: HTMLElement, at: Element, order: Order, words?: DOMRect): Undo {
  const margin = at.closest('.margin') ?? marginIn(at.closest('.passage'));
  if (margin) {
    const undo = addTo(margin, answer, order, at);
    if (words) lower(answer, words, at);
    return undo;
  }
  const heading = at.closest('.prose > .heading');
  if (heading) return addToHeading(heading, answer);
  const block = blockOf(at);
  if (block) return addMargin(block, answer);
  const label = at.closest('.chapter-label');
  // In the label: the rows of the head are shared with what stands beside them.
  if (label) label.append(answer);
  else (at.closest('p') ?? at).after(answer);
  return () => answer.remove();
}
