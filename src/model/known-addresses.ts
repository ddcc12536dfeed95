import { routes } from './routes.ts';
import type { Story } from './story.ts';

/** The pages that list records, by address, with their titles. */
export const LISTS: readonly [address: string, title: string][] = [
  [routes.accounts, 'The accounts, side by side'],
  [routes.topics, 'Topics'],
  [routes.people, 'People'],
  [routes.sources, 'Sources'],
  [routes.glossary, 'Glossary'],
  [routes.timeline, 'Timeline'],
  [routes.notes, 'Notes'],
  [routes.concordance, 'Concordance'],
  [routes.search, 'Search'],
];

/**
 * Every address that an author may link to: pages, sections, records and their first uses in texts.
 */
export function knownAddresses(story: Story): Set<string> {
  const used = [story.claims, story.quotations, story.figures, story.notes];
  const others = [story.topics, story.people, story.sources, story.terms, story.events];
  const records = [...used, ...others].flatMap((map) => [...map.values()]);
  const examined = [...story.examined.values()];
  const texts = [...story.chapters, ...story.pages.values()];
  return new Set([
    routes.home,
    ...LISTS.map(([address]) => address),
    ...[...records, ...examined, ...texts, ...story.parts].map(({ address }) => address),
    ...[...story.topics.keys()].map(routes.compared),
    ...story.parts.map(({ id }) => routes.partOnHome(id)),
    ...examined.flatMap(({ statements }) => statements.map(({ address }) => address)),
    ...used.flatMap((map) =>
      [...map.values()].flatMap(({ usedIn }) => usedIn.map(({ address }) => address)),
    ),
    ...texts.flatMap(({ address, prose }) =>
      prose.sections.flatMap(({ id }) => (id ? `${address}#${id}` : [])),
    ),
  ]);
}

/** The title of every page, by address. The page for unknown addresses suggests one of them. */
export function knownPages(story: Story): Record<string, string> {
  const titled = [
    ...story.parts,
    ...story.chapters,
    ...story.pages.values(),
    ...story.examined.values(),
    ...story.topics.values(),
  ];
  const pages: (readonly [address: string, title: string])[] = [
    ...titled.map(({ address, title }) => [address, title] as const),
    ...[...story.people.values()].map(({ address, name }) => [address, name] as const),
    ...LISTS,
  ];
  return Object.fromEntries(pages);
}
