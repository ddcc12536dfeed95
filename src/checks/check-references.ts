import { isGroupedBy } from '../schemas/collections.ts';
import { type ReferenceTarget, idField } from '../schemas/fields.ts';
import {
  type Check,
  type CheckedContent,
  entriesOf,
  fieldOf,
  idsIn,
  textFieldsOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from '../model/nearest.ts';
import { proseComponents } from '../model/prose-components.ts';

/** Every id that a reference to a target may name. */
function idsOf(content: CheckedContent, target: ReferenceTarget): ReadonlySet<string> {
  if (target === 'sides') return new Set(content.story.site.sides.map(({ id }) => id));
  return idsIn(content, target);
}

/** What is no id at all is reported as a wrong value. */
const isId = (value: string): boolean => idField.safeParse(value).success;

/** References, in records and in prose, that name no record. */
export const checkReferences: Check = (content) => {
  const missing = (target: ReferenceTarget, id: string) => {
    const known = idsOf(content, target);
    return known.has(id) ? undefined : { id, target, nearest: nearest(id, [...known]) };
  };
  const inFields = content.entries.flatMap((entry) =>
    textFieldsOf(entry).flatMap(({ path, value, meta }): Issue[] => {
      const unknown = meta.referenceTo && isId(value) && missing(meta.referenceTo, value);
      return unknown ? [issue('unknown-reference', fieldOf(entry, ...path), unknown)] : [];
    }),
  );
  const inProse = content.entries.flatMap(({ file, prose }) =>
    (prose?.uses ?? []).flatMap(({ name, props, line }): Issue[] => {
      const target = proseComponents[name]?.collection;
      const id = props['id'];
      if (!target || typeof id !== 'string') return [];
      const unknown = missing(target, id);
      return unknown
        ? [issue('unknown-reference', { file, line, shown: `<${name} id="${id}">` }, unknown)]
        : [];
    }),
  );
  return [...inFields, ...inProse];
};

/** Collections whose records are there to be referred to. */
const REFERRED_TO = [
  'notes',
  'quotations',
  'claims',
  'figures',
  'people',
  'terms',
  'topics',
  'sources',
] as const;

/** Records that nothing refers to. A text that could not be read may refer to any of them. */
export const checkUnused: Check = (content) => {
  if (content.unread.length > 0 || content.entries.some(({ body, prose }) => body && !prose))
    return [];
  const used = new Set<string>();
  for (const entry of content.entries) {
    if (isGroupedBy(entry.collection, 'topic')) used.add(`topics ${entry.fileName}`);
    for (const { value, meta } of textFieldsOf(entry)) {
      if (meta.referenceTo) used.add(`${meta.referenceTo} ${value}`);
    }
    for (const { name, props } of entry.prose?.uses ?? []) {
      const target = proseComponents[name]?.collection;
      if (target) used.add(`${target} ${String(props['id'])}`);
    }
  }
  // A figure that is drawn is there for the page of its topic.
  for (const { id, drawing } of content.story.figures.values())
    if (drawing) used.add(`figures ${id}`);
  return REFERRED_TO.flatMap((collection) =>
    entriesOf(content, collection)
      .filter(({ id }) => !used.has(`${collection} ${id}`))
      .map((entry) => issue('unused', fieldOf(entry), { id: entry.id, collection })),
  );
};
