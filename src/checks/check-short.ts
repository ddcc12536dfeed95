import { proseComponents } from '../model/prose-components.ts';
import type { Prose } from '../model/prose.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import { type Check, entriesOf, fieldOf, idsIn } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

const marksIn = ({ uses }: Prose): string[] =>
  uses.flatMap(({ name, props: { id } }) =>
    proseComponents[name]?.placement === 'mark' && typeof id === 'string' ? [id] : [],
  );

/**
 * Claims of the summary and of In short that the text of the chapter does not mark: their marks
 * would lead nowhere.
 */
export const checkShort: Check = (content) => {
  const known = new Set(idsIn(content, 'claims'));
  return entriesOf(content, 'chapters').flatMap((entry): Issue[] => {
    if (!entry.prose) return [];
    const marks = marksIn(entry.prose).filter((id) => known.has(id));
    return walkFields(chapterSchema, entry.data)
      .filter(({ value, meta }) => meta.referenceTo === 'claims' && known.has(value))
      .filter(({ value }) => !marks.includes(value))
      .map(({ path, value }) => issue('not-marked', fieldOf(entry, ...path), { id: value }));
  });
};
