import type { RawContent } from '../../model/read-content.ts';

/** The place of a new chapter in its part: after the last one. */
export function nextOrder({ entries }: RawContent, part: string): number {
  const orders = entries
    .filter(({ collection, id }) => collection === 'chapters' && id.startsWith(`${part}/`))
    .map(({ data }) => Number((data as { order?: unknown } | null)?.order))
    .filter(Number.isFinite);
  return Math.max(0, ...orders) + 1;
}
