import { labels } from '../labels/labels.ts';
import { type PartPage, listPartPages } from './list-part-pages.ts';
import { comparisonParts } from './list-parts.ts';
import type { KnownPlace } from './nearest-place.ts';
import { pictureIds } from './picture-file.ts';
import { fragments, routes } from './routes.ts';
import { partsById } from './split-list.ts';
import type { Story } from './story.ts';

/** The pages that list records, by address, with their titles. */
export function listPages(): [address: string, title: string][] {
  const { lists } = labels();
  return [
    [routes.accounts, lists.comparison.title],
    [routes.topics, lists.topics.title],
    [routes.people, lists.people.title],
    [routes.sources, lists.sources.title],
    [routes.glossary, lists.glossary.title],
    [routes.timeline, lists.timeline.title],
    [routes.notes, lists.notes.title],
    [routes.concordance, lists.concordance.title],
    [routes.changes, lists.changes.title],
    [routes.search, lists.search],
  ];
}

/**
 * What the folders of the pages to share are called. They have no page: a shared address that is
 * cut to its folder is answered with the list of what is shared from there.
 */
const SHARED_FOLDERS: Readonly<Record<string, string>> = {
  [routes.people]: 'q',
  [routes.topics]: 'c',
};

const partPagesOf = (story: Story): PartPage[] => Object.values(listPartPages(story)).flat();

/**
 * Every address that an author may link to: pages, sections, records and their first uses in texts.
 */
export function knownAddresses(story: Story): Set<string> {
  const used = [story.claims, story.quotations, story.figures, story.notes];
  const others = [story.topics, story.people, story.sources, story.terms, story.events];
  const records = [...used, ...others].flatMap((map) => [...map.values()]);
  const examined = [...story.examined.values()];
  const texts = [...story.chapters, ...story.pages.values()];
  const tables = partsById(comparisonParts(story.topics.values()));
  return new Set([
    routes.home,
    ...listPages().map(([address]) => address),
    ...partPagesOf(story).map(({ address }) => address),
    ...[...records, ...examined, ...texts, ...story.parts].map(({ address }) => address),
    ...[...story.topics.keys()].map((id) => routes.compared(id, tables.get(id))),
    ...[...story.corrections.keys()].map(routes.correction),
    ...story.parts.map(({ id }) => routes.partOnHome(id)),
    ...examined.flatMap(({ statements }) => statements.map(({ address }) => address)),
    ...used.flatMap((map) =>
      [...map.values()].flatMap(({ usedIn }) => usedIn.map(({ address }) => address)),
    ),
    ...texts.flatMap(({ address, prose }) =>
      prose.sections.flatMap(({ id }) => (id ? `${address}#${id}` : [])),
    ),
    ...texts.flatMap(({ address, prose }) =>
      pictureIds(prose).map((id) => `${address}#${fragments.picture(id)}`),
    ),
  ]);
}

/** The places of a page by the address of the page: the ids in it. */
function idsByPage(story: Story): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const known of knownAddresses(story)) {
    const [page = '', id] = known.split('#');
    const others = ids.get(page) ?? [];
    if (id) others.push(id);
    if (id) ids.set(page, others);
  }
  return ids;
}

/**
 * Every page with its names and the ids in it, and every term: what the page for unknown
 * addresses suggests.
 */
export function knownPlaces(story: Story): KnownPlace[] {
  const titled = [
    ...story.parts,
    ...story.chapters,
    ...story.pages.values(),
    ...story.examined.values(),
    ...story.topics.values(),
  ];
  const named = [...story.people.values(), ...story.terms.values()];
  const ids = idsByPage(story);
  return [
    ...listPages().map(([address, title]) => ({
      address,
      names: [title, SHARED_FOLDERS[address] ?? []].flat(),
    })),
    ...[...partPagesOf(story), ...titled].map(({ address, title }) => ({
      address,
      names: [title],
    })),
    ...named.map(({ address, name, spellings }) => ({ address, names: [name, ...spellings] })),
  ].map((place) => ({ ...place, ids: ids.get(place.address) ?? [] }));
}
