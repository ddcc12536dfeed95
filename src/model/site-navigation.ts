import { routes } from './routes.ts';
import type { Story } from './story.ts';

/** The lists in which everything can be found, each with what it holds. */
export const lists: readonly { title: string; href: string; holds: string }[] = [
  { title: 'Accounts', href: routes.accounts, holds: 'the accounts side by side' },
  { title: 'Topics', href: routes.topics, holds: 'what each account says, subject by subject' },
  { title: 'People', href: routes.people, holds: 'everyone’s words, by date' },
  { title: 'Timeline', href: routes.timeline, holds: 'what happened when' },
  { title: 'Glossary', href: routes.glossary, holds: 'terms, phrases, bodies, places' },
  { title: 'Sources', href: routes.sources, holds: 'what everything rests on' },
  { title: 'Notes', href: routes.notes, holds: 'every annotation, by kind' },
  {
    title: 'Concordance',
    href: routes.concordance,
    holds: 'every name, spelling and quotation, from A to Z',
  },
  {
    title: 'What changed',
    href: routes.changes,
    holds: 'corrections, and the words of each edition',
  },
];

/** A link of the running head, which is at the top of every page. */
export interface HeadLink {
  title: string;
  href: string;
  /** Its `aria-current`: `page` on the page it leads to, `true` on other pages of its section. */
  current: 'page' | 'true' | undefined;
}

/** The links of the running head in groups: the parts, the records, the search. */
export function headLinks({ parts, examined, accounts }: Story, address: string): HeadLink[][] {
  const currentOf = (href: string, isWithin: boolean): HeadLink['current'] => {
    if (!isWithin) return undefined;
    return href === address ? 'page' : 'true';
  };
  const toParts = parts.map(({ title, address: href }) => ({ title, href, holds: [href] }));
  const topics = { title: 'Topics', href: routes.topics, holds: [routes.topics] };
  // A row of the comparison leads to its topic, so topics are within it.
  const compared = {
    title: 'Accounts',
    href: routes.accounts,
    holds: [routes.accounts, routes.topics],
  };
  const toRecords = [
    accounts.size > 0 ? compared : topics,
    ...[...examined.values()].map(({ title, address: href }) => ({ title, href, holds: [href] })),
    { title: 'Timeline', href: routes.timeline, holds: [routes.timeline] },
  ];
  const toSearch = [{ title: 'Search', href: routes.search, holds: [routes.search] }];
  return [toParts, toRecords, toSearch].map((links) =>
    links.map(({ title, href, holds }) => {
      const isWithin = holds.some((start) => address.startsWith(start));
      return { title, href, current: currentOf(href, isWithin) };
    }),
  );
}

/** The links at the foot of every page. A list without entries is left out. */
export const footLinks = ({ accounts, terms, notes }: Story): { title: string; href: string }[] => [
  { title: 'How this edition works', href: routes.about },
  { title: 'What the marks mean', href: routes.marks },
  ...(accounts.size > 0 ? [{ title: 'Accounts', href: routes.accounts }] : []),
  { title: 'Topics', href: routes.topics },
  { title: 'People', href: routes.people },
  { title: 'Timeline', href: routes.timeline },
  { title: 'Sources', href: routes.sources },
  ...(terms.size > 0 ? [{ title: 'Glossary', href: routes.glossary }] : []),
  ...(notes.size > 0 ? [{ title: 'Notes', href: routes.notes }] : []),
];
