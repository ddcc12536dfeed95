/**
 * What stands in a text and is no part of it: marks, controls, words for screen readers only, and
 * what a heading says to those who arrive.
 */
const FOREIGN =
  '.sr-only, .claim-mark, .tile, .heading-sign, [data-copy], [data-cite], [data-back], .heading > [hidden], .answer, [role="note"]';

/** The element that lays out the words of a node in lines of their own: no part of a line. */
export function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block && /^(?:inline|contents)/u.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}

/** A node of a text, and where its words begin in the whole. */
interface Run {
  node: Text;
  start: number;
}

/** The words of some elements in one text, and the nodes that they are in. */
export interface VisibleText {
  text: string;
  runs: readonly Run[];
}

/** The nodes of an element that hold its words, in order. */
export function* textNodesIn(root: Node): Generator<Text> {
  const isBeside = root.parentElement?.closest('.margin');
  const foreign = isBeside ? FOREIGN : `${FOREIGN}, .margin`;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(foreign)) yield node;
}

/** Reads the words of elements as one text. Those of two blocks are parted by a line. */
export function readText(elements: readonly Element[]): VisibleText {
  const runs: Run[] = [];
  let text = '';
  let block: Element | null | undefined;
  for (const node of elements.flatMap((element) => [...textNodesIn(element)])) {
    const own = blockOf(node);
    if (block && own !== block) text += '\n';
    block = own;
    runs.push({ node, start: text.length });
    text += node.data;
  }
  return { text, runs };
}

/** Where a place in one of the nodes is in the text; undefined if the text has no such node. */
export function placeOf({ runs }: VisibleText, node: Node, offset: number): number | undefined {
  const run = runs.find((each) => each.node === node);
  return run && run.start + offset;
}

/** The parts of a text as ranges of the page, without what is no part of it. */
export const rangesOf = ({ runs }: VisibleText, start: number, end: number): StaticRange[] =>
  runs.flatMap(({ node, start: at }) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from >= to) return [];
    return [
      new StaticRange({
        startContainer: node,
        startOffset: from,
        endContainer: node,
        endOffset: to,
      }),
    ];
  });
