import { Feed, type Item } from 'feed';
import { listChanges } from '../ledger/list-changes.ts';
import { listCorrections } from '../ledger/list-corrections.ts';
import { countFirst, describeCounts } from '../model/describe-changes.ts';
import { publishedAt } from '../model/describe-page.ts';
import { capitalize, countOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { currentEdition } from '../model/edition.ts';
import { feedFiles, routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';

/** The most entries of a feed: readers of feeds ask for the latest. */
const MOST = 50;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** An entry of a feed; its address is its id. */
const entryOf = (link: string, date: string, title: string, content: string): Item => ({
  title,
  id: link,
  link,
  date: dayOf(date),
  published: dayOf(date),
  content,
});

/** The editions, each with what it changed, page by page. */
function editionEntries(story: Story, site: string): Item[] {
  const changed = new Map(listChanges(story).map((each) => [each.edition?.number, each.pages]));
  const { changes: words } = labels();
  return story.ledger.editions.map(({ number, date }) => {
    const pages = changed.get(number);
    const told = pages
      ? pages
          .map(
            (page) =>
              `<li><a href="${publishedAt(site, page.address)}">${escapeHtml(page.title)}</a>: ${describeCounts([page])}</li>`,
          )
          .join('')
      : '';
    const content = pages
      ? `<p>${words.sinceCounts(number - 1, describeCounts(pages))}</p><ul>${told}</ul>`
      : `<p>${words.first(countOf(countFirst(story.ledger), 'address'))}</p>`;
    return entryOf(
      publishedAt(site, routes.edition(number)),
      date,
      capitalize(words.edition(number)),
      content,
    );
  });
}

function correctionEntries(story: Story, site: string): Item[] {
  return listCorrections(story).map(({ correction: { id, date, before, after, why }, address }) =>
    entryOf(
      publishedAt(site, routes.correction(id)),
      date,
      labels().changes.correctionTitle(after),
      `<p><del>${escapeHtml(before)}</del></p><p><ins>${escapeHtml(after)}</ins></p><p>${escapeHtml(why)} <a href="${publishedAt(site, address)}">${labels().changes.thePassage}</a></p>`,
    ),
  );
}

function feedOf(story: Story, site: string, entries: readonly Item[]): Feed {
  const { title, description, language, license } = story.site;
  const feed = new Feed({
    title: labels().changes.feedTitle(title),
    description,
    id: publishedAt(site, routes.changes),
    link: publishedAt(site, routes.changes),
    language,
    author: { name: story.site.publisher },
    copyright: labels().frame.rights(license.texts, license.except),
    updated: entries[0]?.date ?? dayOf(currentEdition(story).date),
    generator: false,
    feedLinks: {
      atom: publishedAt(site, feedFiles.atom),
      json: publishedAt(site, feedFiles.json),
    },
  });
  for (const entry of entries) feed.addItem(entry);
  return feed;
}

/**
 * The feed of editions and corrections, the latest first, in both of its forms. Its dates are those
 * of the records, so that the same content makes the same feed.
 * @param site where the site is published: entries of a feed are named by whole addresses.
 */
export function writeFeeds(story: Story, site: string): { atom: string; json: string } {
  const entries = [...editionEntries(story, site), ...correctionEntries(story, site)]
    .toSorted((a, b) => Number(b.date) - Number(a.date) || b.link.localeCompare(a.link, 'en'))
    .slice(0, MOST);
  // In Atom the package writes titles as HTML, in JSON they are text.
  const inHtml = entries.map((entry) => ({ ...entry, title: escapeHtml(entry.title) }));
  return { atom: feedOf(story, site, inHtml).atom1(), json: feedOf(story, site, entries).json1() };
}
