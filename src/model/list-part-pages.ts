import { labels } from '../labels/labels.ts';
import { formatPeriod } from './format-date.ts';
import { sourceParts } from './group-sources.ts';
import { comparisonParts, noteParts, termParts } from './list-parts.ts';
import { routes } from './routes.ts';
import type { ListPart } from './split-list.ts';
import type { Story } from './story.ts';
import { periodsOf } from './timeline-periods.ts';
import { wordParts } from './word-parts.ts';

/** A page of a list that is too long for one. */
export interface PartPage {
  address: string;
  title: string;
}

const pagesOf = (
  list: string,
  parts: readonly ListPart<unknown>[],
  addressOf: (part: string) => string,
): PartPage[] =>
  parts.map(({ id, title }) => ({ address: addressOf(id), title: `${list}: ${title}` }));

/**
 * The pages on which the records of lists stand that are too long for one page. Those of the
 * concordance are not among them: nothing stands there that does not stand elsewhere.
 */
export function listPartPages({ notes, terms, people, sources, events, ...story }: Story) {
  const { lists } = labels();
  const periods = periodsOf([...events.values()].map(({ date }) => date));
  const tables = story.accounts.size > 0 ? comparisonParts(story.topics.values()) : [];
  return {
    timeline: periods.map(({ id }) => ({
      address: routes.period(id),
      title: `${story.pages.get('timeline')?.title ?? lists.timeline.title}: ${formatPeriod(id)}`,
    })),
    notes: pagesOf(lists.notes.title, noteParts(notes.values()), routes.notesPart),
    terms: pagesOf(lists.glossary.title, termParts(terms.values()), routes.glossaryPart),
    words: [...people.values()].flatMap(({ id, name, quotations }) =>
      pagesOf(name, wordParts(quotations), (part) => routes.words(id, part)),
    ),
    sources: pagesOf(lists.sources.title, sourceParts([...sources.values()]), routes.sourceLetter),
    accounts: pagesOf(lists.comparison.title, tables, routes.comparisonPart),
  };
}
