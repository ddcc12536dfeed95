import { followMoves, movesOf } from '../ledger/resolve-moves.ts';
import { knownAddresses } from '../model/known-addresses.ts';
import type { EntryKey } from '../model/read-content.ts';
import { resolveAddress } from '../model/resolve-address.ts';
import { fragments, routes } from '../model/routes.ts';
import type { Check, CheckedContent, CheckedEntry } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from '../model/nearest.ts';

/** The address of the page that a text is printed on; a note is printed on several. */
function ownAddress({ collection, id }: CheckedEntry, { story }: CheckedContent): string {
  const chapter = story.chapters.find((each) => each.id === id);
  return (collection === 'chapters' ? chapter?.address : story.pages.get(id)?.address) ?? '/';
}

/**
 * Addresses, or their ends, by collection, of entries that are not in the story: a link there may
 * be right.
 */
const endsOf: Partial<Record<EntryKey['collection'], (id: string) => string[]>> = {
  chapters: (id) => [`/${id}/`],
  pages: (id) => [`/${id}/`],
  examined: (id) => [routes.examined(id)],
  topics: (id) => [routes.topic(id)],
  people: (id) => [routes.person(id)],
  sources: (id) => [routes.source(id)],
  terms: (id) => [routes.term(id)],
  events: (id) => [`#${id}`],
  notes: (id) => [routes.note(id), `#${fragments.noteReference(id)}`],
  claims: (id) => [`#${fragments.claim(id)}`],
  figures: (id) => [`#${fragments.figure(id)}`],
  quotations: (id) => [`#${fragments.quotation(id)}`],
};

/**
 * Collections whose records are left out of the story where what they are part of is unknown, or
 * where only drafts refer to them.
 */
const DEPENDENT = [
  'claims',
  'quotations',
  'figures',
  'examined',
  'notes',
  'terms',
  'people',
  'sources',
] as const;

const isLeftOut = ({ collection, id }: CheckedEntry, { story }: CheckedContent): boolean =>
  DEPENDENT.some((name) => name === collection && !story[name].has(id));

/** Whether one leads to a page or passage of it, or may. */
export function addressesOf(content: CheckedContent): {
  mayBeRight: (target: string) => boolean;
  /** The address that one which leads nowhere was meant to be: where it moved, else the nearest. */
  suggest: (target: string) => string | undefined;
} {
  const known = knownAddresses(content.story);
  const outside = [
    ...content.unread,
    ...content.entries.filter((entry) => !entry.isSound || isLeftOut(entry, content)),
  ];
  const tolerated = outside.flatMap(({ collection, id }) => endsOf[collection]?.(id) ?? []);
  const moves = movesOf(content.story);
  return {
    suggest: (target) => {
      const fate = followMoves(target, moves);
      return fate && 'to' in fate && known.has(fate.to) ? fate.to : nearest(target, [...known]);
    },
    mayBeRight: (target) =>
      known.has(target) ||
      tolerated.some((end) => target.endsWith(end) || target.startsWith(`${end}#`)),
  };
}

/** Links inside the site, typed by authors, that lead to no page or no passage of it. */
export const checkLinks: Check = (content) => {
  const { mayBeRight, suggest } = addressesOf(content);
  return content.entries.flatMap((entry) =>
    (entry.prose?.links ?? []).flatMap(({ address, line }): Issue[] => {
      const led = resolveAddress(address, ownAddress(entry, content));
      if (!led) return [];
      const target = led.fragment ? `${led.page}#${led.fragment}` : led.page;
      if (mayBeRight(target)) return [];
      const where = { file: entry.file, line, shown: address };
      return [issue('broken-link', where, { address, nearest: suggest(target) })];
    }),
  );
};
