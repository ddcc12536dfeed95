import { type Content, elementOf, isComponent, isParent } from './tree.ts';

/** The end of a sentence in a run of words: its stop, what closes with it, the space before the next capital or numeral. */
const SENTENCE_END = /[.!?][)\]’]*\s+(?=[\p{Lu}\d])/gu;

const text = (value: string): Content[] => (value === '' ? [] : [{ type: 'text', value }]);

/** The words of what follows a run of words, as far as they tell whether a sentence begins there. `<Days>` prints a number. */
const wordsOf = (node: Content | undefined): string => {
  if (node === undefined) return '';
  if (isComponent(node, 'Days')) return '1';
  return node.type === 'text' ? node.value : isParent(node) ? node.children.map(wordsOf).join('') : '';
};

/** Splits a run of words, to which `next` is joined, after its last sentence end. */
function splitLastSentence(words: string, next: string): [before: string, last: string] {
  const end = [...`${words}${next.slice(0, 1)}`.matchAll(SENTENCE_END)].at(-1);
  const at = end ? end.index + end[0].length : 0;
  return [words.slice(0, at), words.slice(at)];
}

/** Joins the last word of a sentence to its marks, so that no mark begins a line. */
function joinMarks(children: Content[]): Content[] {
  const firstMark = children.findLastIndex((child) => !isComponent(child, 'Claim')) + 1;
  const before = children[firstMark - 1];
  if (before?.type !== 'text') return children;
  const word = /\S*$/u.exec(before.value)?.[0] ?? '';
  const joined = elementOf('span', 'joined', [...text(word), ...children.slice(firstMark)]);
  return [...children.slice(0, firstMark - 1), ...text(before.value.slice(0, -word.length || undefined)), joined];
}

/** A sentence in its wrapper, the space before it left outside. */
function wrap(children: Content[]): Content[] {
  const [first, ...rest] = joinMarks(children);
  if (first === undefined) return [];
  if (first.type !== 'text') return [elementOf('span', 'sentence', [first, ...rest])];
  const words = first.value.trimStart();
  const space = first.value.slice(0, first.value.length - words.length);
  return [...text(space), elementOf('span', 'sentence', [...text(words), ...rest])];
}

/**
 * Wraps each sentence that ends in a claim's mark, with its marks, so that the whole sentence shows
 * when its address is followed. The wrapper adds no words.
 */
export function markSentences(children: readonly Content[]): Content[] {
  const done: Content[] = [];
  let open: Content[] = [];
  let isMarked = false;
  const close = () => {
    done.push(...(isMarked ? wrap(open) : open));
    open = [];
    isMarked = false;
  };
  for (const [index, child] of children.entries()) {
    const isMark = isComponent(child, 'Claim');
    if (isMarked && !isMark) close();
    const [before, last] =
      child.type === 'text' ? splitLastSentence(child.value, wordsOf(children[index + 1])) : ['', ''];
    if (before !== '') {
      close();
      done.push(...text(before));
    }
    open.push(...(child.type === 'text' ? text(last) : [child]));
    isMarked = isMark;
  }
  close();
  return done;
}
