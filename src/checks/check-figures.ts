import type { CollectionData } from '../schemas/collections.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

type Point = CollectionData<'figures'>['points'][number];

function checkPoint(
  entry: CheckedEntry,
  { what, low, high, beyond }: Point,
  index: number,
): Issue[] {
  const at = (...field: string[]) => fieldOf(entry, 'points', index, ...field);
  if (low === undefined || high === undefined) {
    return low === high ? [issue('no-number', at(), { what })] : [];
  }
  return [
    ...(high < low ? [issue('high-below-low', at('high'), { low, high })] : []),
    ...(beyond ? [issue('beyond-nothing', at('beyond'), { low, high })] : []),
  ];
}

/** Points of figures without a number, or whose ends do not fit each other. */
export const checkFigures: Check = (content) =>
  entriesOf(content, 'figures')
    .filter(({ isSound }) => isSound)
    .flatMap((entry) =>
      (entry.data as CollectionData<'figures'>).points.flatMap((point, index) =>
        checkPoint(entry, point, index),
      ),
    );
