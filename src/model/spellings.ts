import type { Story } from './story.ts';

/** Every name and spelling of people and terms, with the name that the site uses for it. */
export const spellingsOf = (story: Story): Record<string, string> =>
  Object.fromEntries(
    [...story.people.values(), ...story.terms.values()].flatMap(({ name, spellings }) =>
      [name, ...spellings].map((spelling) => [spelling.toLowerCase(), name]),
    ),
  );
