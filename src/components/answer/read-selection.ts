import { blockOf, placeOf, readText, rangesOf, textNodesIn } from './visible-text.ts';
import { type PlacedWords } from './name-words.ts';
import { collapse } from './words-directive.ts';

/** Words that a reader has selected. */
export interface SelectedWords {
  /** As they are read. */
  phrase: string;
  /** Where they are; its ends are in nodes of the text. */
  range: Range;
  /** The parts of the page that are lit for them. */
  lit: readonly StaticRange[];
  /** The block that they begin in. */
  block: Element;
  /** The words among those beside them; undefined where they are of several blocks. */
  placed: PlacedWords | undefined;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The nodes of the text that a range has letters of, with where it begins and ends in each. */
function partsOf(range: Range) {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const root =
    commonAncestorContainer instanceof Element
      ? commonAncestorContainer
      : commonAncestorContainer.parentElement;
  return [...(root ? textNodesIn(root) : [])]
    .filter((node) => range.intersectsNode(node))
    .map((node) => ({
      node,
      start: node === startContainer ? startOffset : 0,
      end: node === endContainer ? endOffset : node.length,
    }))
    .filter(({ node, start, end }) => LETTER.test(node.data.slice(start, end)));
}

/** The place of whole words around a part of a text, without the signs at its ends. */
function widen(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && !LETTER.test(text.charAt(start))) start += 1;
  while (end > start && !LETTER.test(text.charAt(end - 1))) end -= 1;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return [start, end];
}

/** Parts words where their nodes are not neighbors: a mark stands there. */
function placeWords(block: Element, start: number, end: number): PlacedWords {
  const pieces: string[] = [''];
  let before = '';
  let after = '';
  const { runs } = readText([block]);
  let isOpen = true;
  for (const [index, { node, start: at }] of runs.entries()) {
    const previous = runs[index - 1]?.node;
    const isBroken = previous !== undefined && isParted(previous, node);
    const part = (from: number, to: number) =>
      node.data.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    if (isBroken && at <= start) before = '';
    if (isBroken && at > start && at < end) pieces.push('');
    if (isBroken && at >= end) isOpen = false;
    before += part(0, start);
    pieces.push((pieces.pop() ?? '') + part(start, end));
    if (isOpen) after += part(end, Infinity);
  }
  return { before, pieces: pieces.filter((piece) => LETTER.test(piece)), after };
}

/** Whether words stand between two nodes that are no part of the text. */
function isParted(one: Text, other: Text): boolean {
  const between = document.createRange();
  between.setStartAfter(one);
  between.setEndBefore(other);
  return between.toString().trim() !== '';
}

/** A range of whole words, both ends in nodes of the text. */
function rangeOf(lit: readonly StaticRange[]): Range {
  const range = document.createRange();
  const [first] = lit;
  const last = lit.at(-1);
  if (first) range.setStart(first.startContainer, first.startOffset);
  if (last) range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** Reads what is selected; undefined if that is not at least two words of the text of the page. */
export function readSelection(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const parts = partsOf(selection.getRangeAt(0));
  const [first] = parts;
  const last = parts.at(-1);
  const block = first && blockOf(first.node);
  if (!first || !last || !block?.closest('main') || block.closest('form, nav, dialog'))
    return undefined;
  const isOne = blockOf(last.node) === block;
  const visible = readText([isOne ? block : (block.closest('main') ?? block)]);
  const start = placeOf(visible, first.node, first.start);
  const end = placeOf(visible, last.node, last.end);
  if (start === undefined || end === undefined) return undefined;
  const [from, to] = widen(visible.text, start, end);
  const phrase = collapse(visible.text.slice(from, to));
  if (!phrase.includes(' ')) return undefined;
  const lit = rangesOf(visible, from, to);
  const placed = isOne ? placeWords(block, from, to) : undefined;
  return { phrase, range: rangeOf(lit), lit, block, placed };
}
