/** The most chapters of a part that the contents of one of them list. */
export const MOST_LISTED = 40;

/** How many chapters are listed on either side of one where a part has more. */
const BESIDE = 10;

/** Chapters of a part that stand near one another. */
export interface Nearby<Chapter> {
  /** How many of the part come before the first. */
  before: number;
  chapters: readonly Chapter[];
}

/**
 * The chapters of a part that are listed beside one of them: all of them, or those around it where
 * they are so many that each page would carry a long list.
 */
export function nearbyChapters<Chapter>(
  chapters: readonly Chapter[],
  current: Chapter,
): Nearby<Chapter> {
  if (chapters.length <= MOST_LISTED) return { before: 0, chapters };
  const at = chapters.indexOf(current);
  const before = Math.max(0, Math.min(at - BESIDE, chapters.length - 2 * BESIDE - 1));
  return { before, chapters: chapters.slice(before, before + 2 * BESIDE + 1) };
}
