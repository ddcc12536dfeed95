/*
 * The engine calls each passage by an id, under which it loads its fragment. The digests that
 * Pagefind takes for ids are 4 kB that nothing packs, so the build puts in their place what packs
 * to almost nothing: a stamp of the edition, then the number of the passage.
 */

/** Numbers are written with digits and small letters, as short as can be. */
const BASE = 36;

/** How many letters the numbers of so many passages take. */
const widthFor = (count: number): number => Math.max(count - 1, 0).toString(BASE).length;

/**
 * The id of a passage, as long as the one it replaces.
 * @param stamp letters that another edition has otherwise: browsers keep a fragment by its id.
 * @param at the number of the passage.
 * @param count how many passages there are.
 */
export function passageId(replaced: string, stamp: string, at: number, count: number): string {
  const [language = ''] = replaced.split('_');
  const own = stamp.slice(0, replaced.length - language.length - 1 - widthFor(count));
  const number = at
    .toString(BASE)
    .padStart(replaced.length - language.length - 1 - own.length, '0');
  return `${language}_${own}${number}`;
}

/** The number of the passage that an id was given to. */
export const numberInId = (id: string, count: number): number =>
  parseInt(id.slice(-widthFor(count)), BASE);
