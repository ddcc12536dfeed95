import { capitalize } from '../labels/grammar.ts';
import { escapePattern } from './escape-pattern.ts';
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

/**
 * Reads which voices and terms a text names, by whole names only: where one name is part of a
 * longer one, the longer one is meant.
 */
export function mentionReader(story: Story): (text: string) => Named[] {
  const byName = recordsByName(story);
  const longestFirst = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const names = longestFirst.map(escapePattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.replaceAll("'", '’').matchAll(pattern)].flatMap(([name]) => byName.get(name) ?? []);
}
