import { type Content, elementOf, isComponent } from './tree.ts';

/** The end of a sentence inside a run of words: its stop, and the space before the next capital or numeral. */
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}\d])/gu;

const text = (value: string): Content[] => (value === '' ? [] : [{ type: 'text', value }]);

/** Splits a run of words after its last sentence end. */
function splitLastSentence(words: string): [before: string, last: string] {
  const end = [...words.matchAll(SENTENCE_END)].at(-1);
  const at = end ? end.index + end[0].length : 0;
  return [words.slice(0, at), words.slice(at)];
}

/** A sentence in its wrapper, the space before it left outside. */
function wrap([first, ...rest]: Content[]): Content[] {
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
  for (const child of children) {
    const isMark = isComponent(child, 'Claim');
    if (isMarked && !isMark) close();
    const [before, last] = child.type === 'text' ? splitLastSentence(child.value) : ['', ''];
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
