import { perLanguage } from '../labels/grammar.ts';
import { proseComponents } from './prose-components.ts';

/** A node inside a paragraph: a run of words, or a component or element that holds other nodes. */
export interface InlineNode {
  type: string;
  value?: unknown;
  name?: string | null;
  /** The attributes of a component. */
  attributes?: readonly object[];
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
 * nothing, nor does what the language writes with a stop.
 */
const sentenceEnd = perLanguage(
  ({ dates }) =>
    new RegExp(
      `(?<!(?<!\\p{L})(?:\\p{Lu}|${dates.stopped}))[.!?][)\\]’]*\\s+(?=[\\p{Lu}\\d])`,
      'gu',
    ),
);

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
  const ends = [...words.join('').matchAll(sentenceEnd())].map((end) => end.index + end[0].length);
  return ends.flatMap((end): Cut[] => {
    const index = starts.findLastIndex((start) => start <= end);
    const offset = end - (starts[index] ?? 0);
    return offset === 0 || nodes[index]?.type === 'text' ? [{ index, offset }] : [];
  });
}

/** A component in a sentence, and the record that its `id` names. */
export interface SentenceUse {
  name: string;
  id: string | undefined;
}

/** A sentence of a paragraph or a list item, or the row of a table. */
export interface Sentence {
  /** Its words with single spaces, and … in place of a number that the build computes. */
  text: string;
  /** The same with … in place of words that are a record’s and not the author’s. */
  ownWords: string;
  line: number;
  /** The components in it. */
  uses: SentenceUse[];
}

/** A sentence as it is read, with the nodes of its components. */
export interface ReadSentence extends Sentence {
  components: readonly InlineNode[];
}

/** The types of nodes that hold printed words themselves. Code in braces is not printed. */
const HOLDS_WORDS = ['text', 'inlineCode'];

/** The words of a node as a page shows them; `isOwn` leaves out those of a record. */
export function shownWords(node: InlineNode, isOwn: boolean): string {
  if (printsNumber(node)) return '…';
  if (isOwn && proseComponents[node.name ?? '']?.quotesWords) return '…';
  if (HOLDS_WORDS.includes(node.type)) return String(node.value);
  return (node.children ?? []).map((child) => shownWords(child, isOwn)).join('');
}

const isId = (attribute: object): attribute is { value: string } =>
  'name' in attribute &&
  attribute.name === 'id' &&
  'value' in attribute &&
  typeof attribute.value === 'string';

const componentsIn = (node: InlineNode): InlineNode[] => [
  ...(node.name ? [node] : []),
  ...(node.children ?? []).flatMap(componentsIn),
];

const countBreaks = (text: string): number => text.split('\n').length - 1;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of some nodes, from the first cut to the second. */
function wordsBetween(nodes: readonly InlineNode[], start: Cut, end: Cut, isOwn: boolean): string {
  const words = nodes.map((node) => shownWords(node, isOwn));
  if (end.offset > 0) words.push((words.pop() ?? '').slice(0, end.offset));
  return words.join('').slice(start.offset);
}

/** The sentences of a run of words, with the line of each in the text that was parsed. */
export function readSentences(nodes: readonly InlineNode[]): ReadSentence[] {
  const cuts = [...findSentenceCuts(nodes), { index: nodes.length, offset: 0 }];
  return cuts.flatMap((end, position): ReadSentence[] => {
    const start = cuts[position - 1] ?? { index: 0, offset: 0 };
    const parts = nodes.slice(start.index, end.offset > 0 ? end.index + 1 : end.index);
    const [first] = parts;
    const text = tidy(wordsBetween(parts, start, end, false));
    if (!first || !/\p{L}/u.test(text)) return [];
    const skipped = shownWords(first, false).slice(0, start.offset);
    const line = (first.position?.start.line ?? 1) + countBreaks(skipped);
    const ownWords = tidy(wordsBetween(parts, start, end, true));
    const components = parts.flatMap(componentsIn);
    const uses = components.map(({ name, attributes = [] }) => ({
      name: name ?? '',
      id: attributes.find(isId)?.value,
    }));
    return [{ text, ownWords, line, uses, components }];
  });
}
