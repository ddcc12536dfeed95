/** The direction in which a label goes from its place: to lower places, or to higher ones. */
export type LabelSide = 'before' | 'after';

/**
 * Chooses a direction for each label of a row, so that neighbors do not overlap: away from the
 * nearest other label or end of the row.
 * @param places the places that have a label, counted from 0, in order.
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
