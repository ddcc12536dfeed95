import { listPages } from '../model/known-addresses.ts';
import { pictureId } from '../model/picture-file.ts';
import { placedUses } from '../model/place-uses.ts';
import type { ComponentUse, Prose } from '../model/prose.ts';
import type { Quotation } from '../model/records.ts';
import { resolveAddress } from '../model/resolve-address.ts';
import { fragments, routes } from '../model/routes.ts';
import { sharedClaims } from '../model/shared-claims.ts';
import type { Chapter, Note, Story } from '../model/story.ts';
import { usedRecord } from '../model/used-record.ts';
import { placeParagraphs } from './place-paragraphs.ts';

/** An address of the site, what it shows, and the words there. */
export interface Pair {
  /** The address of the page. */
  page: string;
  /** The id in the page; empty for the page as a whole. */
  fragment: string;
  /** The kind and the id of what it shows: `claim ferry-late`. */
  record: string;
  words: string;
  /** In a text: the id of the section it is in. */
  section?: string | undefined;
}

/** A pair’s address. */
export const addressOf = ({ page, fragment }: Pick<Pair, 'page' | 'fragment'>): string =>
  fragment ? `${page}#${fragment}` : page;

function pairOf(address: string, record: string, words: string): Pair {
  const { page = '/', fragment = '' } = resolveAddress(address, '/') ?? {};
  return { page, fragment, record, words };
}

const wordsOfQuotation = ({ wordings }: Quotation): string =>
  wordings.map(({ ours, words }) => ours ?? words).join(' / ');

const wordsOfNote = ({ prose }: Note): string => prose.sentences.map(({ text }) => text).join(' ');

function recordPairs(story: Story): Pair[] {
  const { claims, quotations, figures, notes, events, terms, sources } = story;
  const list = <Item extends { id: string; address: string }>(
    kind: string,
    items: Iterable<Item>,
    wordsOf: (item: Item) => string,
  ) => [...items].map((item) => pairOf(item.address, `${kind} ${item.id}`, wordsOf(item)));
  return [
    ...list('claim', claims.values(), ({ says }) => says),
    ...list('quotation', quotations.values(), wordsOfQuotation),
    ...list('figure', figures.values(), ({ title }) => title),
    ...list('note', notes.values(), wordsOfNote),
    ...list('event', events.values(), ({ title }) => title),
    ...list('term', terms.values(), ({ definition }) => definition),
    ...list('source', sources.values(), ({ title, publisher }) => title ?? publisher),
    ...list('topic', story.topics.values(), ({ title }) => title),
    ...list('person', story.people.values(), ({ name }) => name),
    ...list('part', story.parts, ({ title }) => title),
    ...[...story.corrections.values()].map(({ id, after }) =>
      pairOf(routes.correction(id), `correction ${id}`, after),
    ),
  ];
}

const examinedPairs = ({ examined }: Story): Pair[] =>
  [...examined.values()].flatMap(({ id, address, title, statements }) => [
    pairOf(address, `examined ${id}`, title),
    ...statements.map((each) => pairOf(each.address, `statement ${id}/${each.id}`, each.says)),
  ]);

/** What a use of a record shows in a text; undefined for a use that can have no address there. */
export function pairOfUse(page: string, use: ComponentUse, story: Story): Pair | undefined {
  const used = usedRecord(use, story);
  if (!used) return undefined;
  const shown = (kind: 'claim' | 'quotation' | 'figure' | 'note', words: string): Pair => ({
    page,
    fragment: fragments[kind](used.id),
    record: `${kind} ${used.id}`,
    words,
    section: use.section,
  });
  switch (used.collection) {
    case 'claims':
      return shown('claim', use.sentence);
    case 'quotations':
      return shown('quotation', use.sentence || wordsOfQuotation(used.record));
    case 'figures':
      return shown('figure', used.record.title);
    // The address of a note in a text is the note itself, not the phrase that has it.
    case 'notes':
      return shown('note', wordsOfNote(used.record));
    case 'terms':
    case 'people':
      return undefined;
  }
}

/** The pictures of a text, each by what is seen on it. */
const picturesOf = (page: string, { images }: Prose): Pair[] =>
  images.flatMap(({ address, alt: words, section }): Pair[] => {
    const id = pictureId(address);
    return id === undefined
      ? []
      : [{ page, fragment: fragments.picture(id), record: `picture ${id}`, words, section }];
  });

const proseOf = (page: string, prose: Prose, story: Story): Pair[] => [
  ...prose.sections.flatMap(({ id, title }): Pair[] =>
    id ? [{ page, fragment: id, record: `section ${id}`, words: title }] : [],
  ),
  ...placedUses(prose, story).flatMap((use) => pairOfUse(page, use, story) ?? []),
  ...picturesOf(page, prose),
];

function paragraphPairs(chapter: Chapter, story: Story): Pair[] {
  const { address: page, prose } = chapter;
  const ids = placeParagraphs(
    page,
    prose.paragraphs.map(({ words }) => words),
    story,
  );
  return prose.paragraphs.flatMap(({ words, section }, index): Pair[] => {
    const fragment = ids[index];
    return fragment ? [{ page, fragment, record: `paragraph ${fragment}`, words, section }] : [];
  });
}

const textPairs = (story: Story): Pair[] => [
  ...story.chapters.flatMap((chapter) => [
    pairOf(chapter.address, `chapter ${chapter.id}`, chapter.title),
    ...proseOf(chapter.address, chapter.prose, story),
    ...paragraphPairs(chapter, story),
  ]),
  ...[...story.pages.values()].flatMap(({ id, address, title, prose }) => [
    pairOf(address, `page ${id}`, title),
    ...proseOf(address, prose, story),
  ]),
];

/** The pages of single records, which are made to be shared. */
const sharedPairs = (story: Story): Pair[] => [
  ...[...story.quotations.values()].map((quotation) =>
    pairOf(
      routes.sharedQuotation(quotation.id),
      `shared-quotation ${quotation.id}`,
      wordsOfQuotation(quotation),
    ),
  ),
  ...sharedClaims(story).map(({ id, says }) =>
    pairOf(routes.sharedClaim(id), `shared-claim ${id}`, says),
  ),
];

const findPairs = (story: Story): Pair[] => [
  ...listPages().map(([address, title]) => pairOf(address, `list ${address}`, title)),
  ...recordPairs(story),
  ...examinedPairs(story),
  ...textPairs(story),
  ...sharedPairs(story),
];

const found = new WeakMap<Story, readonly Pair[]>();

/** Every address of a story that an edition publishes, with what it shows. */
export function listPairs(story: Story): readonly Pair[] {
  const pairs = found.get(story) ?? findPairs(story);
  found.set(story, pairs);
  return pairs;
}
