import { knownAddresses } from '../model/known-addresses.ts';
import type { EntryKey } from '../model/read-content.ts';
import { fragments, routes } from '../model/routes.ts';
import type { Check, CheckedContent, CheckedEntry } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Stands for the site's own host, which no address names. */
const ORIGIN = 'https://site.invalid';

/** The address of the page that a text is printed on; a note is printed on several. */
function ownAddress({ collection, id }: CheckedEntry, { story }: CheckedContent): string {
  const chapter = story.chapters.find((each) => each.id === id);
  return (collection === 'chapters' ? chapter?.address : story.pages.get(id)?.address) ?? '/';
}

/** What a link leads to in the site, without its query; undefined where it leads outside. */
function targetOf(address: string, from: string): string | undefined {
  const url = URL.parse(address, `${ORIGIN}${from}`);
  return !url || url.origin === ORIGIN
    ? `${url?.pathname ?? address}${url?.hash ?? ''}`
    : undefined;
}

/** Addresses, or their ends, by collection, of entries that are not in the story: a link there may be right. */
const endsOf: Partial<Record<EntryKey['collection'], (id: string) => string[]>> = {
  chapters: (id) => [`/${id}/`],
  pages: (id) => [`/${id}/`],
  examined: (id) => [routes.examined(id)],
  topics: (id) => [routes.topic(id)],
  people: (id) => [routes.person(id)],
  sources: (id) => [routes.source(id)],
  terms: (id) => [routes.term(id)],
  events: (id) => [routes.event(id)],
  notes: (id) => [routes.note(id), `#${fragments.noteReference(id)}`],
  claims: (id) => [`#${fragments.claim(id)}`],
  figures: (id) => [`#${fragments.figure(id)}`],
  quotations: (id) => [`#${fragments.quotation(id)}`],
};

/** Links inside the site, typed by authors, that lead to no page or no passage of it. */
export const checkLinks: Check = (content) => {
  const known = knownAddresses(content.story);
  const outside = [...content.unread, ...content.entries.filter(({ isSound }) => !isSound)];
  const tolerated = outside.flatMap(({ collection, id }) => endsOf[collection]?.(id) ?? []);
  const mayBeRight = (target: string) =>
    tolerated.some((end) => target.endsWith(end) || target.startsWith(`${end}#`));
  return content.entries.flatMap((entry) =>
    (entry.prose?.links ?? []).flatMap(({ address, line }): Issue[] => {
      const target = targetOf(address, ownAddress(entry, content));
      if (target === undefined || known.has(target) || mayBeRight(target)) return [];
      const where = { file: entry.file, line, shown: address };
      return [issue('broken-link', where, { address, nearest: nearest(target, [...known]) })];
    }),
  );
};
