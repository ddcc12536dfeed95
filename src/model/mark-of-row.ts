import type { AccountRow } from './compare-accounts.ts';
import type { Standing } from './standings.ts';

/** The mark of a row's label: only where what meets in the row stands as the mark says. */
export function markOfRow({ label, cells }: AccountRow): Standing | 'disputed' | undefined {
  if (label === 'disputed') return label;
  const confirmed: Standing = 'confirmed by both sides';
  const isConfirmed = cells.some(({ claims }) =>
    claims.some(({ standing }) => standing === confirmed),
  );
  return label === 'both say so' && isConfirmed ? confirmed : undefined;
}
