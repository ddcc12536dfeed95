import { proseComponents } from '../model/prose-components.ts';
import { type CollectionName, isGroupedBy } from '../schemas/collections.ts';
import { type CheckedEntry, textFieldsOf } from './checked-content.ts';

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

/** Fields that say how a claim relates to another, and print nothing of one that is left out. */
const RELATING: readonly unknown[] = ['contradicts', 'rewords'];

/** The keys of all records that an entry refers to, in its fields and in its prose. */
const refersTo = (entry: CheckedEntry): string[] => [
  ...textFieldsOf(entry).flatMap(({ path, value, meta }) =>
    meta.referenceTo && !RELATING.includes(path[0]) ? [keyOf(meta.referenceTo, value)] : [],
  ),
  ...(entry.prose?.uses ?? []).flatMap(({ name, props: { id, from, to } }) => {
    const target = proseComponents[name]?.collection;
    const days = name === 'Days' ? [from, to] : [];
    return [
      ...(target && typeof id === 'string' ? [keyOf(target, id)] : []),
      ...days.map((event) => keyOf('events', String(event))),
    ];
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

/** What an event tells of: its claims, or its sources where no claim carries it. */
function groundsOf(event: CheckedEntry): string[] {
  const keys = refersTo(event);
  const claims = keys.filter((key) => key.startsWith('claims '));
  return claims.length > 0 ? claims : keys.filter((key) => key.startsWith('sources '));
}

/** The topic that an entry belongs to: the name of its file. */
const topicOf = ({ collection, fileName, data }: CheckedEntry): string | undefined => {
  if (isGroupedBy(collection, 'topic')) return fileName;
  const { topic } = (data ?? {}) as { topic?: unknown };
  return collection === 'figures' ? String(topic) : undefined;
};

/** The entries without topics of which nothing is left. */
function withoutEmptyTopics(
  left: readonly CheckedEntry[],
  all: readonly CheckedEntry[],
): CheckedEntry[] {
  const [told, known] = [left, all].map((entries) => new Set(entries.map(topicOf)));
  return left.filter(
    ({ collection, id }) => collection !== 'topics' || told?.has(id) || !known?.has(id),
  );
}

/**
 * The entries without drafts, and without what only they tell of: records that nothing else refers
 * to, events that rest on those, topics that have no others.
 */
export function leaveOutDrafts(entries: readonly CheckedEntry[]): CheckedEntry[] {
  const drafts = entries.filter(isDraft);
  if (drafts.length === 0) return [...entries];
  const byKey = new Map(entries.map((entry) => [keyOf(entry.collection, entry.id), entry]));
  const inDrafts = reachedFrom(drafts, byKey);
  const told = entries.filter(
    (entry) =>
      !isDraft(entry) && !REFERRED_TO.includes(entry.collection) && entry.collection !== 'events',
  );
  const inTexts = reachedFrom(told, byKey);
  const isHidden = (key: string, known: ReadonlySet<string>) =>
    inDrafts.has(key) && !known.has(key);
  const events = entries.filter((entry) => {
    const grounds = groundsOf(entry);
    const isOfDrafts = grounds.length > 0 && grounds.every((key) => isHidden(key, inTexts));
    return entry.collection === 'events' && (!isOfDrafts || inTexts.has(keyOf('events', entry.id)));
  });
  const inAll = reachedFrom([...told, ...events], byKey);
  const left = entries.filter((entry) =>
    REFERRED_TO.includes(entry.collection)
      ? !isHidden(keyOf(entry.collection, entry.id), inAll)
      : told.includes(entry) || events.includes(entry),
  );
  return withoutEmptyTopics(left, entries);
}
