import { defineHastPlugin } from 'satteri';
import { typeset } from '../model/typeset.ts';
import { markSentences } from './mark-sentences.ts';
import {
  type Component,
  type Content,
  copyTree,
  elementOf,
  isComponent,
  isElement,
  isParent,
} from './tree.ts';

const idOf = (node: Component): string => {
  const attribute = node.attributes.find(
    (given) => given.type === 'mdxJsxAttribute' && given.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
};

/** Components whose first use in a text carries the record's id; `<Q>` and `<Quote>` print the same records. */
const KINDS: Record<string, string> = {
  Claim: 'claim',
  Quote: 'quotation',
  Q: 'quotation',
  Figure: 'figure',
  Note: 'note',
  Term: 'term',
  Person: 'person',
};

/** Inside a note, which is printed in many pages, only links are first uses: ids belong to the page. */
const KINDS_IN_NOTES: Record<string, string> = { Term: 'term', Person: 'person' };

/** Marks the first use of each record in a text, so that it alone carries the id. */
function markFirstUses(node: Content, kinds: Record<string, string>, seen: Set<string>): void {
  const kind = isComponent(node) ? kinds[node.name ?? ''] : undefined;
  if (isComponent(node) && kind && !seen.has(`${kind} ${idOf(node)}`)) {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: null });
    seen.add(`${kind} ${idOf(node)}`);
  }
  if (isParent(node)) for (const child of node.children) markFirstUses(child, kinds, seen);
}

const isFirstUse = (node: Component): boolean =>
  node.attributes.some((given) => given.type === 'mdxJsxAttribute' && given.name === 'first');

/** The ids of the claims or notes below a node, in order, each once; a note stands in the margin of its first use only. */
function idsBelow(node: Content, name: 'Claim' | 'Note'): string[] {
  const own = isComponent(node, name) && (name === 'Claim' || isFirstUse(node)) ? [idOf(node)] : [];
  const below = isParent(node) ? node.children.flatMap((child) => idsBelow(child, name)) : [];
  return [...new Set([...own, ...below])];
}

/** Sets the author's words; words of a record stay as they are. */
function typesetWords(node: Content): void {
  if (isComponent(node, 'Q')) return;
  if (node.type === 'text') node.value = typeset(node.value);
  if (isParent(node)) node.children.forEach(typesetWords);
}

function marginOf(block: Content): Content[] {
  const ids = { claims: idsBelow(block, 'Claim'), notes: idsBelow(block, 'Note') };
  if (ids.claims.length + ids.notes.length === 0) return [];
  const attributes = Object.entries(ids).map(([name, list]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: list.join(' '),
  }));
  return [{ type: 'mdxJsxFlowElement', name: 'Margin', attributes, children: [] }];
}

/** Marks the sentences of a paragraph, a list item or a cell: wherever marks stand among words. */
function markSentencesIn(node: Content): void {
  if (!isParent(node)) return;
  if (node.children.some((child) => isComponent(child, 'Claim')))
    node.children = markSentences(node.children);
  else node.children.forEach(markSentencesIn);
}

/** Puts the margin of each paragraph, list item or table after it; both stand in one passage. */
function arrange(node: Content): Content[] {
  if (isElement(node, 'ul', 'ol') && isParent(node)) {
    for (const item of node.children) {
      if (isElement(item, 'li') && isParent(item)) item.children.push(...marginOf(item));
    }
    return [node];
  }
  if (!isElement(node, 'p', 'table', 'blockquote') || !isParent(node)) return [node];
  const margin = marginOf(node);
  return margin.length === 0 ? [node] : [elementOf('div', 'passage', [node, ...margin])];
}

/**
 * Arranges a text for reading: sets its words, marks the first use of each record and each sentence that
 * rests on a claim, and puts after every paragraph its margin, which `<Margin>` prints.
 */
export const arrangePassages = () =>
  defineHastPlugin({
    name: 'arrange-passages',
    before(root, context) {
      const children = (root.children as Content[]).map(copyTree);
      const kinds = context.fileURL?.pathname.includes('/notes/') ? KINDS_IN_NOTES : KINDS;
      const seen = new Set<string>();
      for (const child of children) {
        typesetWords(child);
        markFirstUses(child, kinds, seen);
      }
      const arranged = children.flatMap(arrange);
      arranged.forEach(markSentencesIn);
      context.replaceNode(root, { type: 'root', children: arranged });
    },
  });
