import { proseComponents } from './prose-components.ts';

/** A node inside a paragraph: a run of words, or a component or element that holds other nodes. */
export interface InlineNode {
  type: string;
  value?: unknown;
  name?: string | null;
  children?: readonly InlineNode[];
  position?: { start: { line: number } } | undefined;
}

/**
 * The place where a sentence begins: before the character at `offset` of the words at `index`. An
 * offset of 0 is before the whole node.
 */
export interface Cut {
  index: number;
  offset: number;
}

/**
 * Matches the end of a sentence: its full stop, the brackets that close with it, and the space
 * before the next capital or digit. A single capital before the stop is an initial and ends
 * nothing.
 */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu})[.!?][)\]’]*\s+(?=[\p{Lu}\d])/gu;

const printsNumber = ({ name }: InlineNode): boolean =>
  proseComponents[name ?? '']?.printsNumber === true;

/**
 * The words of a node, only to find where sentences begin. A number that the build prints is a
 * digit.
 */
function wordsOf(node: InlineNode): string {
  if (printsNumber(node)) return '1';
  if (node.type === 'text') return String(node.value);
  return (node.children ?? []).map(wordsOf).join('');
}

/**
 * The places where one sentence follows another. A sentence that begins inside a component or
 * emphasis is not found.
 */
export function findSentenceCuts(nodes: readonly InlineNode[]): Cut[] {
  const words = nodes.map(wordsOf);
  const starts = words.map((_, index) => words.slice(0, index).join('').length);
  const ends = [...words.join('').matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  return ends.flatMap((end): Cut[] => {
    const index = starts.findLastIndex((start) => start <= end);
    const offset = end - (starts[index] ?? 0);
    return offset === 0 || nodes[index]?.type === 'text' ? [{ index, offset }] : [];
  });
}

/** A sentence of a paragraph or a list item, or the row of a table. */
export interface Sentence {
  /** Its words with single spaces, and … in place of a number that the build computes. */
  text: string;
  line: number;
  /** The names of the components in it. */
  uses: string[];
}

/** The types of nodes that hold printed words themselves. Code in braces is not printed. */
const HOLDS_WORDS = ['text', 'inlineCode'];

function shownWords(node: InlineNode): string {
  if (printsNumber(node)) return '…';
  if (HOLDS_WORDS.includes(node.type)) return String(node.value);
  return (node.children ?? []).map(shownWords).join('');
}

const namesIn = (node: InlineNode): string[] => [
  ...(node.name ? [node.name] : []),
  ...(node.children ?? []).flatMap(namesIn),
];

const countBreaks = (text: string): number => text.split('\n').length - 1;

/** The sentences of a run of words, with the line of each in the text that was parsed. */
export function readSentences(nodes: readonly InlineNode[]): Sentence[] {
  const cuts = [...findSentenceCuts(nodes), { index: nodes.length, offset: 0 }];
  return cuts.flatMap((end, position): Sentence[] => {
    const start = cuts[position - 1] ?? { index: 0, offset: 0 };
    const parts = nodes.slice(start.index, end.offset > 0 ? end.index + 1 : end.index);
    const words = parts.map(shownWords);
    if (end.offset > 0) words.push((words.pop() ?? '').slice(0, end.offset));
    const skipped = (words[0] ?? '').slice(0, start.offset);
    const text = words.join('').slice(start.offset).replace(/\s+/gu, ' ').trim();
    const line = (parts[0]?.position?.start.line ?? 1) + countBreaks(skipped);
    return /\p{L}/u.test(text) ? [{ text, line, uses: parts.flatMap(namesIn) }] : [];
  });
}
