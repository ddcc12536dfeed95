/** The name that this edition uses for each spelling, which is in lower case. */
export type Spellings = ReadonlyMap<string, string>;

/** A query in which this edition's names have replaced other spellings. */
export interface ReadQuery {
  /** The query with the names in it; undefined if nothing was replaced. */
  query: string | undefined;
  /** The names that replaced a spelling, each once. */
  names: string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Whether a spelling is the edition's own: the name, or one of its words. */
const isOwn = (spelling: string, name: string): boolean =>
  name.toLowerCase() === spelling || wordsOf(name.toLowerCase()).includes(spelling);

/**
 * Finds the longest spelling that some words begin with.
 * @returns how many words it has, and the name that replaces it; undefined to keep the words.
 */
function spellingAt(words: readonly string[], spellings: Spellings, longest: number) {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const spelling = words.slice(0, length).join(' ').toLowerCase();
    const name = spellings.get(spelling);
    if (name !== undefined) return { length, name: isOwn(spelling, name) ? undefined : name };
  }
  return { length: 1, name: undefined };
}

/**
 * Makes a function that reads queries by a list of spellings. It goes through the words of a query
 * once and replaces the longest spelling at each place, so that a full name is found before its
 * surname.
 */
export function readerOf(spellings: Spellings): (typed: string) => ReadQuery {
  const longest = Math.max(0, ...[...spellings.keys()].map((key) => wordsOf(key).length));
  return (typed) => {
    const words = wordsOf(typed);
    const read: string[] = [];
    const names = new Set<string>();
    while (words.length > 0) {
      const { length, name } = spellingAt(words, spellings, longest);
      const own = words.splice(0, length);
      read.push(...(name === undefined ? own : [name]));
      if (name !== undefined) names.add(name);
    }
    return { query: names.size > 0 ? read.join(' ') : undefined, names: [...names] };
  };
}
