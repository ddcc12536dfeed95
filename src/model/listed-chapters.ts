/** The most chapters that the home page and the page of the search list. */
export const MOST_LISTED = 300;

/** How many of each part they list where a story has more. */
const FIRST = 12;

/** The chapters of a part that a list of all parts names: all, or the first where all are many. */
export function listedChapters<Chapter>(
  { chapters }: { chapters: readonly Chapter[] },
  parts: readonly { chapters: readonly unknown[] }[],
): readonly Chapter[] {
  const all = parts.reduce((sum, part) => sum + part.chapters.length, 0);
  return all > MOST_LISTED ? chapters.slice(0, FIRST) : chapters;
}
