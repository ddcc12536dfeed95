/** Every spelling, in lower case, with the name this edition uses for it. */
export type Spellings = Readonly<Record<string, string>>;

/** A query read with the edition's own names in place of other spellings. */
export interface ReadQuery {
  /** The query to search for beside what was typed; undefined where it is the same. */
  query: string | undefined;
  /** The names that were put in. */
  names: string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u);

/**
 * Reads a query through the list of spellings: each spelling in it that is not the edition's own is
 * replaced, the longest first, so that a full name goes before its surname.
 */
export function readSpellings(typed: string, spellings: Spellings): ReadQuery {
  const names: string[] = [];
  let query = ` ${typed} `;
  for (const spelling of Object.keys(spellings).toSorted((a, b) => b.length - a.length)) {
    const name = spellings[spelling];
    if (!name || name.toLowerCase() === spelling || wordsOf(name).includes(spelling)) continue;
    const found = new RegExp(`(?<=\\s)${escape(spelling)}(?=\\s)`, 'giu');
    if (!found.test(query)) continue;
    query = query.replace(found, name);
    names.push(name);
  }
  return names.length > 0 ? { query: query.trim(), names } : { query: undefined, names };
}
