/**
 * Parts a list into what is seen and what is folded behind its number. One alone is never folded:
 * its number would take as much room.
 */
export function showFirst<Item>(items: readonly Item[], count: number): [Item[], Item[]] {
  const end = items.length === count + 1 ? items.length : count;
  return [items.slice(0, end), items.slice(end)];
}
