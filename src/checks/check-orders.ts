import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

const orderOf = ({ data }: CheckedEntry): unknown =>
  typeof data === 'object' && data !== null && 'order' in data ? data.order : undefined;

/** Where an entry is counted: a chapter in its part, other records in their collection. */
const groupOf = ({ collection, id }: CheckedEntry): string =>
  collection === 'chapters' ? (id.split('/')[0] ?? '') : collection;

/** A place after one that is nobody's: the first of its group, all places of which are known. */
function findGap(group: readonly CheckedEntry[]): Issue[] {
  const orders = group.map(orderOf).map(Number);
  if (!group.every(({ isSound }) => isSound)) return [];
  const order = orders
    .filter((each) => each > 1 && !orders.includes(each - 1))
    .toSorted((a, b) => a - b)[0];
  const entry = group[orders.indexOf(order ?? 0)];
  if (!entry || order === undefined) return [];
  let free = 1;
  while (orders.includes(free)) free += 1;
  return [issue('order-gap', fieldOf(entry, 'order'), { order, free })];
}

/** Two chapters of a part, two topics or two accounts that have one place, and places left out. */
export const checkOrders: Check = (content) => {
  const first = new Map<string, CheckedEntry>();
  const ordered = (['chapters', 'topics', 'accounts'] as const)
    .flatMap((collection) => entriesOf(content, collection))
    .filter((entry) => !content.unread.some(({ collection }) => collection === entry.collection));
  return [
    ...Object.values(Object.groupBy(ordered, groupOf)).flatMap((group) => findGap(group ?? [])),
    ...ordered
      .filter((entry) => typeof orderOf(entry) === 'number')
      .flatMap((entry) => {
        const order = String(orderOf(entry));
        const key = `${groupOf(entry)} ${order}`;
        const earlier = first.get(key);
        first.set(key, earlier ?? entry);
        return earlier && earlier.id !== entry.id
          ? [issue('same-order', fieldOf(entry, 'order'), { order, first: earlier.id })]
          : [];
      }),
  ];
};
