/** To which side of its place a label runs: toward the lower places, or toward the higher ones. */
export type LabelSide = 'before' | 'after';

/**
 * Which way the labels of some places in a row run, so that neighbors do not write over one another: each away
 * from the nearest other label or end of the row.
 * @param places the labeled places, counted from 0, in order.
 * @param length how many places the row has.
 */
export function labelSides(places: readonly number[], length: number): Map<number, LabelSide> {
  return new Map(
    places.map((place, index) => {
      const roomBefore = place - (places[index - 1] ?? -1);
      const roomAfter = (places[index + 1] ?? length) - place;
      return [place, roomBefore > roomAfter ? 'before' : 'after'];
    }),
  );
}
