import { listMoves } from '../ledger/list-moves.ts';
import { followMoves } from '../ledger/resolve-moves.ts';
import { knownAddresses } from '../model/known-addresses.ts';
import type { EntryKey } from '../model/read-content.ts';
import type { ProseLink } from '../model/prose.ts';
import { resolveAddress } from '../model/resolve-address.ts';
import { fragments, routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import type { Check, CheckedContent, CheckedEntry } from './checked-content.ts';
import { explainLink, explainWords } from './explain-link.ts';
import { type Issue, issue } from './issue.ts';
import { leaveOutDrafts } from './leave-out-drafts.ts';
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

/** Whether an address is one that ends so, or a passage of it. */
const leadsTo = (target: string, end: string): boolean =>
  target.endsWith(end) || target.startsWith(`${end}#`);

/** Where notes are printed: beside the phrases that have them. */
const notesInTexts = ({ notes }: Story): string[] =>
  [...notes.values()].flatMap(({ id, usedIn }) =>
    usedIn.map(({ address }) => `${address.split('#')[0]}#${fragments.note(id)}`),
  );

/** Whether one leads to a page or passage of it, or may. */
export function addressesOf(content: CheckedContent): {
  mayBeRight: (target: string) => boolean;
  /** The address that one which leads nowhere was meant to be: where it moved, else the nearest. */
  suggest: (target: string) => string | undefined;
} {
  const known = new Set([...knownAddresses(content.story), ...notesInTexts(content.story)]);
  const outside = [
    ...content.unread,
    ...content.entries.filter((entry) => !entry.isSound || isLeftOut(entry, content)),
  ];
  const tolerated = outside.flatMap(({ collection, id }) => endsOf[collection]?.(id) ?? []);
  const moves = listMoves(content.story);
  return {
    suggest: (target) => {
      const fate = followMoves(target, moves);
      return fate && 'to' in fate && known.has(fate.to) ? fate.to : nearest(target, [...known]);
    },
    mayBeRight: (target) => known.has(target) || tolerated.some((end) => leadsTo(target, end)),
  };
}

/** Entries that are not published, each with a way to know the addresses that lead to it. */
function listUnpublished({ entries }: CheckedContent) {
  const published = new Set(leaveOutDrafts(entries));
  const unpublished = entries.filter((entry) => !published.has(entry));
  return {
    isPublished: (entry: CheckedEntry) => published.has(entry),
    unpublishedAt: (target: string) =>
      unpublished.find((entry) =>
        endsOf[entry.collection]?.(entry.id).some((end) => leadsTo(target, end)),
      ),
  };
}

/** Links that lead to no page or no passage of the site, or out of it to where nobody can go. */
export const checkLinks: Check = (content) => {
  const { mayBeRight, suggest } = addressesOf(content);
  const { isPublished, unpublishedAt } = listUnpublished(content);
  const check = (entry: CheckedEntry, { address, words, line }: ProseLink): Issue[] => {
    const where = { file: entry.file, line, shown: address };
    const fault =
      explainLink(address, content.story.site.address) ?? explainWords(words ?? '', address);
    if (fault) return [issue('unusable-link', where, { address, ...fault })];
    const wordless = words !== '' ? [] : [issue('link-without-words', where, { address })];
    if (entry.collection === 'notes' && !/^\/|^[a-z]+:/u.test(address))
      return [...wordless, issue('relative-link', where, { address })];
    const led = resolveAddress(address, ownAddress(entry, content));
    if (!led) return wordless;
    const target = led.fragment ? `${led.page}#${led.fragment}` : led.page;
    const draft = isPublished(entry) ? unpublishedAt(target) : undefined;
    if (draft) return [...wordless, issue('link-to-draft', where, { address, draft: draft.id })];
    return mayBeRight(target)
      ? wordless
      : [...wordless, issue('broken-link', where, { address, nearest: suggest(target) })];
  };
  return content.entries.flatMap((entry) =>
    (entry.prose?.links ?? []).flatMap((link) => check(entry, link)),
  );
};
