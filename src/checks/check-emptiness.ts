import type { Prose } from '../model/prose.ts';
import { type Check, type CheckedEntry, entriesOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Sections with nothing below their heading, not even a section inside them. */
function checkSections({ file, prose }: CheckedEntry): Issue[] {
  const { sections, blocks }: Pick<Prose, 'sections' | 'blocks'> = prose ?? {
    sections: [],
    blocks: [],
  };
  return sections.flatMap(({ title, line, depth }, index) => {
    const next = sections[index + 1];
    const isAbove = (other: number) => other > line && other < (next?.line ?? Infinity);
    const holds =
      blocks.some((block) => block.type !== 'heading' && isAbove(block.line)) ||
      (next && next.depth > depth);
    return holds ? [] : [issue('empty-section', { file, line }, { title })];
  });
}

/**
 * A note is printed in a margin, where only one paragraph has room. Components that may not stand
 * there are reported as such.
 */
const checkNote = ({ file, prose }: CheckedEntry): Issue[] =>
  (prose?.blocks ?? []).flatMap(({ type, line }, index) =>
    type === 'component' || (index === 0 && type === 'paragraph')
      ? []
      : [issue('note-of-blocks', { file, line }, { type, isFirst: index === 0 })],
  );

/** Texts and sections without words, and notes that are more than a paragraph. */
export const checkEmptiness: Check = (content) => [
  ...content.entries.flatMap((entry) => {
    const { file, body, prose } = entry;
    if (!body || !prose) return [];
    const where = { file, line: body.firstLine };
    return prose.blocks.length === 0 && entry.collection !== 'pages'
      ? [issue('no-text', where, { name: entry.collection.replace(/s$/u, '') })]
      : checkSections(entry);
  }),
  ...entriesOf(content, 'notes').flatMap(checkNote),
];
