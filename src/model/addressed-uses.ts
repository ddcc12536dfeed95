/** A use of a record in a text, as far as its address is concerned. */
export interface AddressedUse {
  /** The record: its collection and its id; undefined where a use names none. */
  record: string | undefined;
  /** Whether its author marked it with `here`. */
  isMarked: boolean;
}

/**
 * The uses of a text that have their record's address there, one for each record: the use that its
 * author marked, else the first.
 */
export function addressedUses<Use>(
  uses: readonly Use[],
  read: (use: Use) => AddressedUse,
): Map<string, Use> {
  const chosen = new Map<string, Use>();
  const marked = new Set<string>();
  for (const use of uses) {
    const { record, isMarked } = read(use);
    if (record === undefined || marked.has(record)) continue;
    if (isMarked || !chosen.has(record)) chosen.set(record, use);
    if (isMarked) marked.add(record);
  }
  return chosen;
}
