import { labels } from '../labels/labels.ts';
import { type Pair, addressOf, listPairs } from '../ledger/list-pairs.ts';
import { listPartPages } from '../model/list-part-pages.ts';
import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { type PassageName, namePassage } from './name-passage.ts';

/** What can be cited: a page, or a passage of one. */
export interface Cited extends PassageName {
  /** Its address on the site. */
  address: string;
  /** The id of the passage in its page; `this-page` for the page itself. */
  id: string;
  /** What is cited: the title of the page, and after a colon that of the section. */
  title: string;
}

/** A page that can be cited, with its passages. */
export interface CitedPage {
  address: string;
  title: string;
  /** The page itself. */
  page: Cited;
  passages: Cited[];
}

/** The id of a page among what can be cited of it. */
const THIS_PAGE = 'this-page';

/** A page that is only asked for, and what is cited as the publication that it is. */
const isLeftOut = ({ page, record }: Pair): boolean =>
  page === routes.search || record.startsWith('source ');

/** What the head of a page has before the title, by the kind of its record. */
function kindBefore(kind: string): string {
  const { topic, examined } = labels().citation;
  return kind === 'topic' ? topic : kind === 'examined' ? examined : '';
}

/** The titles of all pages that can be cited, by address. */
function titlesOf(story: Story, pairs: readonly Pair[]): Map<string, string> {
  const titled = pairs
    .filter(({ fragment }) => fragment === '')
    .map(({ page, record, words }): [string, string] => {
      const [kind = ''] = record.split(' ');
      return [page, `${kindBefore(kind)}${words}`];
    });
  const { timeline, notes, terms, words } = listPartPages(story);
  const parts = [...timeline, ...notes, ...terms, ...words];
  return new Map([
    ...titled,
    ...parts.map(({ address, title }): [string, string] => [address, title]),
  ]);
}

/** A passage of a page as it is cited. */
function cite(
  pair: Pair,
  title: string,
  sections: ReadonlyMap<string, string>,
  story: Story,
): Cited {
  const { fragment, section = '', record } = pair;
  // A paragraph has no name but that of its section.
  const own = record.startsWith('paragraph ') ? section : fragment;
  const subtitle = sections.get(own);
  return {
    ...namePassage(pair, story),
    address: addressOf(pair),
    id: fragment,
    title: subtitle ? `${title}: ${subtitle}` : title,
  };
}

/**
 * Every page that can be cited, each with its passages: those that editions publish. A source is
 * cited as the publication that it is, so the entries of sources are left out.
 */
export function listCited(story: Story): CitedPage[] {
  const pairs = listPairs(story).filter((pair) => !isLeftOut(pair));
  const byPage = Map.groupBy(pairs, ({ page }) => page);
  return [...titlesOf(story, pairs)].map(([address, title]) => {
    const within = byPage.get(address)?.filter(({ fragment }) => fragment !== '') ?? [];
    const sections = new Map(
      within
        .filter(({ record }) => record.startsWith('section '))
        .map(({ fragment, words }) => [fragment, words]),
    );
    const page = {
      address,
      id: THIS_PAGE,
      title,
      name: labels().citation.thisPage,
      part: undefined,
    };
    const passages = within.map((pair) => cite(pair, title, sections, story));
    return { address, title, page, passages };
  });
}
