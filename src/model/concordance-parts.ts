import { type Concordance, type IndexLine, isEntry } from './list-concordance.ts';
import { type ListPart, splitList } from './split-list.ts';

/** The most lines and links that one page of the concordance holds. */
export const MOST_LINES = 3_800;

/** The most of a page that is one of several. */
const MOST_ON_PART = 2_500;

/** How much of a page a line takes: itself, and its links to passages. */
const weightOfLine = (line: IndexLine): number =>
  1 + (isEntry(line) ? line.groups.reduce((sum, { passages }) => sum + passages.length, 0) : 0);

/** The pages of the concordance where one would be too long, by the halves that they are of. */
export type ConcordanceParts = Readonly<Record<keyof Concordance, ListPart<IndexLine>[]>>;

/** Parts the concordance by letter where it is too long for one page. */
export function concordanceParts(concordance: Concordance): ConcordanceParts {
  const { names, quotations } = concordance;
  const lines = [...names, ...quotations].flatMap(({ items }) => items);
  const weight = lines.reduce((sum, line) => sum + weightOfLine(line), 0);
  const parted = (half: keyof Concordance) => {
    const groups = concordance[half].map(({ key, letter, items }) => ({
      key: `${half}-${key}`,
      title: letter,
      items,
    }));
    // A half that one page would hold is parted too, so that all of its pages are of one letter.
    return weight > MOST_LINES
      ? groups.flatMap((group) => {
          const parts = splitList([group], MOST_ON_PART, weightOfLine);
          return parts.length > 0 ? parts : [{ id: group.key, ...group }];
        })
      : [];
  };
  return { names: parted('names'), quotations: parted('quotations') };
}

/** The page that each entry is on, by the id of the entry; empty where all are on one. */
export const partsOfEntries = ({
  names,
  quotations,
}: ConcordanceParts): ReadonlyMap<string, string> =>
  new Map(
    [...names, ...quotations].flatMap(({ id: part, items }) =>
      items.filter(isEntry).map(({ id }) => [id, part] as const),
    ),
  );
