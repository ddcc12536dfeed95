/*
 * Pagefind calls each passage by an id, and lists the ids in the first file that it loads, in the
 * order in which the passages were added. So a table of ours need not have them again, which would
 * be 6 kB. How the file is built is not documented: the build reads it as the search does, and
 * refuses a list that is in another order.
 */

/**
 * The engine's ids of all passages, in the order of the edition.
 * @param name the name of the list: `pagefind.<language>_<digest>.pf_meta`.
 * @param list what is in it, one letter a byte. The ids are texts between numbers, and what follows
 *   the letters of an id is never one of `0-9a-f`.
 * @param count how many passages there are: the list goes on with the parts of the index.
 */
export function readIds(name: string, list: string, count: number): string[] {
  const [language] = name.replace(/^pagefind\./u, '').split('_');
  const ids = list.matchAll(new RegExp(`${language}_[0-9a-f]+`, 'gu'));
  return Array.from(ids.take(count), ([id]) => id);
}
