import type { Story } from './story.ts';

/**
 * Every name and spelling of people and terms, in lower case, with the name the site uses for it: the
 * whole name for several words, the short one for a single word.
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
