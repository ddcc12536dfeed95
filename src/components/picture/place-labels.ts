/**
 * Moves labels down until no two overlap. Each stays as near to its own place as the label before
 * it allows.
 * @param places where each label belongs, in ascending order.
 * @param room the least distance between two labels.
 */
export function spreadLabels(places: readonly number[], room: number): number[] {
  const spread: number[] = [];
  for (const place of places) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + room));
  return spread;
}

/**
 * Puts labels side by side on as few lines as possible, so that no two overlap.
 * @param places the middles of the labels, in ascending order.
 * @param room the least distance between the middles of two labels on one line.
 * @returns the number of each label's line, from 0.
 */
export function labelLines(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= room);
    const line = free === -1 ? ends.length : free;
    ends[line] = place;
    return line;
  });
}
