import { labels } from '../labels/labels.ts';
import { routes } from './routes.ts';
import type { Story } from './story.ts';

/** The lists in which everything can be found, each with what it holds. */
export function siteLists(): { title: string; href: string; holds: string }[] {
  const { lists } = labels();
  return [
    { ...lists.accounts, href: routes.accounts },
    { ...lists.topics, href: routes.topics },
    { ...lists.people, href: routes.people },
    { ...lists.timeline, href: routes.timeline },
    { ...lists.glossary, href: routes.glossary },
    { ...lists.sources, href: routes.sources },
    { ...lists.notes, href: routes.notes },
    { ...lists.concordance, href: routes.concordance },
    { ...lists.changes, href: routes.changes },
  ];
}

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
  const { frame, lists } = labels();
  const topics = { title: lists.topics.title, href: routes.topics, holds: [routes.topics] };
  // A row of the comparison leads to its topic, so topics are within it.
  const compared = {
    title: lists.accounts.title,
    href: routes.accounts,
    holds: [routes.accounts, routes.topics],
  };
  const toRecords = [
    accounts.size > 0 ? compared : topics,
    ...[...examined.values()].map(({ title, address: href }) => ({ title, href, holds: [href] })),
    { title: lists.timeline.title, href: routes.timeline, holds: [routes.timeline] },
  ];
  const toSearch = [{ title: frame.search, href: routes.search, holds: [routes.search] }];
  return [toParts, toRecords, toSearch].map((links) =>
    links.map(({ title, href, holds }) => {
      const isWithin = holds.some((start) => address.startsWith(start));
      return { title, href, current: currentOf(href, isWithin) };
    }),
  );
}

/** The links at the foot of every page. A list without entries is left out. */
export function footLinks({ accounts, terms, notes }: Story): { title: string; href: string }[] {
  const { frame, lists } = labels();
  return [
    { title: frame.howItWorks, href: routes.about },
    { title: frame.marksMean, href: routes.marks },
    ...(accounts.size > 0 ? [{ title: lists.accounts.title, href: routes.accounts }] : []),
    { title: lists.topics.title, href: routes.topics },
    { title: lists.people.title, href: routes.people },
    { title: lists.timeline.title, href: routes.timeline },
    { title: lists.sources.title, href: routes.sources },
    ...(terms.size > 0 ? [{ title: lists.glossary.title, href: routes.glossary }] : []),
    ...(notes.size > 0 ? [{ title: lists.notes.title, href: routes.notes }] : []),
  ];
}
