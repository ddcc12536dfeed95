import { routes } from './routes.ts';
import type { Story } from './story.ts';

/** Every address that an author may link to: pages, sections of texts, records and their first uses in texts. */
export function knownAddresses(story: Story): Set<string> {
  const texts = [...story.chapters, ...story.pages.values()];
  const lists = [
    routes.home,
    routes.search,
    routes.topics,
    routes.people,
    routes.sources,
    routes.glossary,
    routes.timeline,
    routes.notes,
  ];
  const used = [story.claims, story.quotations, story.figures, story.notes].flatMap((records) => [
    ...records.values(),
  ]);
  return new Set([
    ...lists,
    ...story.parts.map(({ id }) => routes.part(id)),
    ...used.flatMap(({ usedIn }) => usedIn.map(({ address }) => address)),
    ...[...story.examined.values()].flatMap(({ id, statements }) =>
      statements.map((_, index) => routes.statement(id, index + 1)),
    ),
    ...texts.flatMap(({ address, prose }) => [
      address,
      ...prose.sections.flatMap(({ id }) => (id ? `${address}#${id}` : [])),
    ]),
    ...[...story.topics.keys()].map(routes.topic),
    ...[...story.people.keys()].map(routes.person),
    ...[...story.sources.keys()].map(routes.source),
    ...[...story.terms.keys()].map(routes.term),
    ...[...story.events.keys()].map(routes.event),
    ...[...story.notes.keys()].map(routes.note),
    ...[...story.examined.keys()].map(routes.examined),
    ...[...story.claims.values()].map(({ id, topic }) => routes.claim(topic?.id ?? '', id)),
    ...[...story.figures.values()].map(({ id, topic }) => routes.figure(topic?.id ?? '', id)),
    ...[...story.quotations.values()].map(({ id, speaker }) => routes.quotation(speaker.id, id)),
  ]);
}

/** Every page of the site by address, with its title: what a mistyped address may have meant. */
export function knownPages(story: Story): Record<string, string> {
  const texts = [...story.chapters, ...story.pages.values(), ...story.examined.values()];
  return Object.fromEntries([
    ...texts.map(({ address, title }) => [address, title]),
    ...[...story.topics.values()].map(({ id, title }) => [routes.topic(id), title]),
    ...[...story.people.values()].map(({ id, name }) => [routes.person(id), name]),
    [routes.topics, 'Topics'],
    [routes.people, 'People'],
    [routes.sources, 'Sources'],
    [routes.glossary, 'Glossary'],
    [routes.timeline, 'Timeline'],
    [routes.notes, 'Notes'],
    [routes.search, 'Search'],
  ]);
}
