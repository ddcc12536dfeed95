import { capitalize } from '../labels/grammar.ts';
import { ownNames } from './headwords.ts';
import type { Person, Term } from './records.ts';
import type { Story } from './story.ts';

/** A record that a text can name without a component. */
export type Named = Person | Term;

/** The names of a term: each of those that its headword lists, also as a sentence may have it. */
const namesOfTerm = ({ name }: Term): string[] =>
  name
    .split(', ')
    .flatMap((one) => [capitalize(one), one.charAt(0).toLowerCase() + one.slice(1)])
    .flatMap((one) => [one, `${one}s`]);

/** The records by their names, without the names that several have. */
function recordsByName({ people, terms }: Story): Map<string, Named> {
  const pairs: (readonly [name: string, record: Named])[] = [
    ...[...people.values()].flatMap((person) =>
      ownNames(person).map((name) => [name, person] as const),
    ),
    ...[...terms.values()].flatMap((term) =>
      [...new Set(namesOfTerm(term))].map((name) => [name, term] as const),
    ),
  ];
  const owners = Map.groupBy(pairs, ([name]) => name);
  return new Map(pairs.filter(([name]) => owners.get(name)?.length === 1));
}

/** A word, or a sign that is none. A name begins with one, and is looked for where one is. */
const BEGINNING = /[\p{L}\p{N}]+|(?<![\p{L}\p{N}])[^\p{L}\p{N}]/gu;

/** Names by the word that they begin with, so that a text is read once for all; longest first. */
const namesByBeginning = (names: readonly string[]): Map<string, string[]> =>
  Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    (name) => name.match(BEGINNING)?.[0] ?? '',
  );

/** Whether a text has a name at a place, and no letter or number goes on after it. */
const isWhole = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));

/**
 * Reads which voices and terms a text names, by whole names only: where one name is part of a
 * longer one, the longer one is meant.
 */
export function mentionReader(story: Story): (text: string) => Named[] {
  const byName = recordsByName(story);
  const byBeginning = namesByBeginning([...byName.keys()]);
  return (text) => {
    const even = text.replaceAll("'", '’');
    const found: Named[] = [];
    let end = 0;
    for (const { 0: beginning, index } of even.matchAll(BEGINNING)) {
      if (index < end) continue;
      const name = byBeginning.get(beginning)?.find((one) => isWhole(even, one, index));
      const record = byName.get(name ?? '');
      if (name === undefined || !record) continue;
      found.push(record);
      end = index + name.length;
    }
    return found;
  };
}
