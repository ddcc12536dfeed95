/** A box in a drawing, in pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A name at its place, and the side from which its lines are set. */
export interface PlacedName extends Box {
  /** Which of its sizes it has. */
  size: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A name to place beside its mark. */
export interface NameToPlace {
  /** What the mark covers. */
  mark: Box;
  /** The sizes that its words have in the ways they can be broken into lines, the best first. */
  sizes: readonly { width: number; height: number }[];
}

/** The space between a mark and its name. */
const GAP = 8;

/** How much of a box another one covers, in square pixels. */
function covered(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** The places that a name may have, the best first: beside its mark, then over and under it. */
function placesOf(
  mark: Box,
  { width, height }: { width: number; height: number },
): Omit<PlacedName, 'size'>[] {
  const middle = mark.top + mark.height / 2;
  const right = mark.left + mark.width;
  const tops = [middle - height / 2, middle - GAP, middle + GAP - height];
  const beside = [
    { left: right + GAP, anchor: 'start' as const },
    { left: mark.left - GAP - width, anchor: 'end' as const },
  ].flatMap((side) => tops.map((top) => ({ ...side, top })));
  const over = [
    { left: mark.left + mark.width / 2 - width / 2, anchor: 'middle' as const },
    { left: mark.left, anchor: 'start' as const },
    { left: right - width, anchor: 'end' as const },
  ].flatMap((side) =>
    [mark.top - GAP - height, mark.top + mark.height + GAP].map((top) => ({ ...side, top })),
  );
  return [...beside, ...over].map((place) => ({ ...place, width, height }));
}

/**
 * Places names beside their marks, so that none covers another name, a mark or what is in the way,
 * and none leaves the drawing, as far as there is room.
 * @param inTheWay lines and words of the drawing that names have to keep clear of.
 */
export function placeNames(
  names: readonly NameToPlace[],
  drawing: Box,
  inTheWay: readonly Box[] = [],
): PlacedName[] {
  const taken: Box[] = [...inTheWay, ...names.map(({ mark }) => mark)];
  return names.flatMap((name) => {
    const places = name.sizes.flatMap((each, size) =>
      placesOf(name.mark, each).map((place) => ({ ...place, size })),
    );
    const costs = places.map((place) => {
      const outside = place.width * place.height - covered(place, drawing);
      const hidden = taken.reduce((sum, box) => sum + covered(place, box), 0);
      return { place, cost: Math.round(outside * 2 + hidden) };
    });
    const [best] = costs.toSorted((a, b) => a.cost - b.cost);
    if (!best) return [];
    taken.push(best.place);
    return [best.place];
  });
}
