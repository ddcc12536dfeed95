import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { issue } from './issue.ts';

const orderOf = ({ data }: CheckedEntry): unknown =>
  typeof data === 'object' && data !== null && 'order' in data ? data.order : undefined;

/** Where an entry is counted: a chapter in its part, other records in their collection. */
const groupOf = ({ collection, id }: CheckedEntry): string =>
  collection === 'chapters' ? (id.split('/')[0] ?? '') : collection;

/** Two chapters of a part, two topics or two accounts that have one place. */
export const checkOrders: Check = (content) => {
  const first = new Map<string, CheckedEntry>();
  return (['chapters', 'topics', 'accounts'] as const)
    .flatMap((collection) => entriesOf(content, collection))
    .filter((entry) => typeof orderOf(entry) === 'number')
    .flatMap((entry) => {
      const order = String(orderOf(entry));
      const key = `${groupOf(entry)} ${order}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? entry);
      return earlier && earlier.id !== entry.id
        ? [issue('same-order', fieldOf(entry, 'order'), { order, first: earlier.id })]
        : [];
    });
};
