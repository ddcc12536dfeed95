import { proseComponents } from '../model/prose-components.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { walkFields } from '../schemas/walk-fields.ts';
import type { CheckedEntry } from './checked-content.ts';

/** Collections whose records are in the story because something else refers to them. */
const REFERRED_TO: readonly CollectionName[] = [
  'claims',
  'quotations',
  'figures',
  'notes',
  'terms',
  'people',
  'sources',
];

const isDraft = ({ data }: CheckedEntry): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

const keyOf = (collection: string, id: string): string => `${collection} ${id}`;

/** The keys of all records that an entry refers to, in its fields and in its prose. */
const refersTo = ({ collection, data, prose }: CheckedEntry): string[] => [
  ...walkFields(collections[collection].schema, data).flatMap(({ value, meta }) =>
    meta.referenceTo ? [keyOf(meta.referenceTo, value)] : [],
  ),
  ...(prose?.uses ?? []).flatMap(({ name, props: { id } }) => {
    const target = proseComponents[name]?.collection;
    return target && typeof id === 'string' ? [keyOf(target, id)] : [];
  }),
];

/** All records that some entries refer to, directly or through other records. */
function reachedFrom(
  starts: readonly CheckedEntry[],
  byKey: ReadonlyMap<string, CheckedEntry>,
): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    for (const key of refersTo(entry)) {
      const record = reached.has(key) ? undefined : byKey.get(key);
      reached.add(key);
      if (record) waiting.push(record);
    }
  }
  return reached;
}

/** The entries without drafts, and without the records that only drafts refer to. */
export function leaveOutDrafts(entries: readonly CheckedEntry[]): CheckedEntry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry.collection, entry.id), entry]));
  const drafts = entries.filter(isDraft);
  const told = entries.filter(
    (entry) => !isDraft(entry) && !REFERRED_TO.includes(entry.collection),
  );
  const [inDrafts, inTexts] = [reachedFrom(drafts, byKey), reachedFrom(told, byKey)];
  return entries.filter((entry) => {
    const key = keyOf(entry.collection, entry.id);
    const isOnlyInDrafts =
      REFERRED_TO.includes(entry.collection) && inDrafts.has(key) && !inTexts.has(key);
    return !isDraft(entry) && !isOnlyInDrafts;
  });
}
