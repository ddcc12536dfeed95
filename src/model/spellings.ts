import type { Story } from './story.ts';

/**
 * The name that the site uses for every name and spelling of people and terms, in lower case.
 * Several words lead to the whole name, a single word to the short one.
 */
export function spellingsOf(story: Story): Record<string, string> {
  const people = [...story.people.values()].filter(({ named, kind }) => named && kind !== 'outlet');
  const records = [
    ...people,
    ...[...story.terms.values()].map((term) => ({ ...term, short: term.name })),
  ];
  return Object.fromEntries(
    records.flatMap(({ name, short, spellings }) =>
      [name, short, ...spellings].map((spelling) => [
        spelling.toLowerCase(),
        spelling.includes(' ') || short.includes(' ') ? name : short,
      ]),
    ),
  );
}
