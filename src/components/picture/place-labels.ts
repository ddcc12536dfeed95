/**
 * Moves labels down until no two overlap: each as near below its own place as the one before it allows.
 * @param places where each would stand, in ascending order.
 * @param room the least distance between two.
 */
export function spreadLabels(places: readonly number[], room: number): number[] {
  const spread: number[] = [];
  for (const place of places) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + room));
  return spread;
}

/**
 * Puts labels side by side on as few lines as keep them apart: for each the number of its line, from 0.
 * @param places the middles of the labels, in ascending order.
 * @param room the least distance between the middles of two on one line.
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
