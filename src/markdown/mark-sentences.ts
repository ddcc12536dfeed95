import { findSentenceCuts } from '../model/split-sentences.ts';
import { type TreeNode, elementOf, isMark } from './tree.ts';

const text = (value: string): TreeNode[] => (value === '' ? [] : [{ type: 'text', value }]);

/** Joins the last word of a sentence to its marks, so that no line begins with a mark. */
function joinMarks(children: TreeNode[]): TreeNode[] {
  const firstMark = children.findLastIndex((child) => !isMark(child)) + 1;
  const before = children[firstMark - 1];
  if (before?.type !== 'text') return children;
  const word = /\S*$/u.exec(before.value)?.[0] ?? '';
  const joined = elementOf('span', 'joined', [...text(word), ...children.slice(firstMark)]);
  return [
    ...children.slice(0, firstMark - 1),
    ...text(before.value.slice(0, -word.length || undefined)),
    joined,
  ];
}

/** Wraps a sentence. The space before it stays outside. */
function wrap(children: TreeNode[]): TreeNode[] {
  const [first, ...rest] = joinMarks(children);
  if (first === undefined) return [];
  if (first.type !== 'text') return [elementOf('span', 'sentence', [first, ...rest])];
  const words = first.value.trimStart();
  const space = first.value.slice(0, first.value.length - words.length);
  return [...text(space), elementOf('span', 'sentence', [...text(words), ...rest])];
}

/** Cuts the words where a sentence begins, and says of each node whether it is the first of one. */
function cutSentences(children: readonly TreeNode[]): { node: TreeNode; isFirst: boolean }[] {
  const cuts = findSentenceCuts(children);
  return children.flatMap((node, index) => {
    const offsets = cuts.filter((cut) => cut.index === index).map(({ offset }) => offset);
    if (node.type !== 'text') return [{ node, isFirst: offsets.length > 0 }];
    const starts = [...new Set([0, ...offsets])];
    return starts.flatMap((start, position) =>
      text(node.value.slice(start, starts[position + 1])).map((part) => ({
        node: part,
        isFirst: offsets.includes(start),
      })),
    );
  });
}

/**
 * Wraps each sentence that ends in a claim's mark, together with its marks. The whole sentence can
 * then be highlighted when its address is followed. The wrapper adds no words.
 */
export function markSentences(children: readonly TreeNode[]): TreeNode[] {
  const done: TreeNode[] = [];
  let open: TreeNode[] = [];
  let isMarked = false;
  const close = () => {
    done.push(...(isMarked ? wrap(open) : open));
    open = [];
  };
  for (const { node, isFirst } of cutSentences(children)) {
    if (isFirst || (isMarked && !isMark(node))) close();
    open.push(node);
    isMarked = isMark(node);
  }
  close();
  return done;
}
