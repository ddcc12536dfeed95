import { labels } from '../labels/labels.ts';
import { type Named, mentionReader } from './find-mentions.ts';
import type { Prose, Section } from './prose.ts';
import type { Claim, Quotation } from './records.ts';
import { routes } from './routes.ts';
import type { Story } from './story.ts';
import { usedRecord } from './used-record.ts';

/** The link to a passage that speaks of a record. */
export interface PassageLink {
  title: string;
  /** The language of its title, if it is not that of the texts. */
  language?: string | undefined;
  address: string;
}

/** The passages of one text, or of one list of the site. */
export interface PassageGroup {
  title: string;
  passages: PassageLink[];
}

/** A passage with every record that it speaks of. */
interface Spot extends PassageLink {
  group: string;
  records: readonly object[];
}

type Mentions = (text: string) => readonly Named[];

/** What a part of a text speaks of: what its components name, and what its sentences do. */
const spokenOf = (
  { uses, sentences }: Pick<Prose, 'uses' | 'sentences'>,
  story: Story,
  mentions: Mentions,
): object[] => [
  ...uses.flatMap((use) => usedRecord(use, story)?.record ?? []),
  ...sentences.flatMap(({ text }) => mentions(text)),
];

/** The passages of a text: what is before its first heading, then each section. */
function spotsOfText(
  { title, address, prose }: { title: string; address: string; prose: Prose },
  story: Story,
  mentions: Mentions,
): Spot[] {
  const sections: (Section | undefined)[] = [undefined, ...prose.sections];
  return sections.map((section, index) => {
    const first = section?.line ?? 0;
    const end = sections[index + 1]?.line ?? Infinity;
    const isInside = ({ line }: { line: number }) => line >= first && line < end;
    const part = {
      uses: prose.uses.filter(isInside),
      sentences: prose.sentences.filter(isInside),
    };
    return {
      group: title,
      title: section?.title ?? title,
      address: section?.id ? `${address}#${section.id}` : address,
      records: [...spokenOf(part, story, mentions), ...mentions(section?.title ?? '')],
    };
  });
}

const handsOf = (quotation: Quotation): object[] => [
  quotation,
  quotation.speaker,
  ...quotation.via,
];

const assertersOf = ({ by, says }: Claim, mentions: Mentions): object[] => [
  ...by,
  ...mentions(says),
];

function spotsOfRecords(story: Story, mentions: Mentions): Spot[] {
  const topics = [...story.topics.values()].map((topic) => ({
    ...topic,
    group: labels().lists.topics.title,
    records: [
      ...topic.quotations.flatMap(handsOf),
      ...topic.claims.flatMap((claim) => assertersOf(claim, mentions)),
      ...topic.figures.flatMap(({ points }) => points.flatMap(({ by }) => by)),
    ],
  }));
  const events = [...story.events.values()].map((event) => ({
    ...event,
    group: labels().lists.timeline.title,
    records: [...event.people, ...mentions(event.title)],
  }));
  const notes = [...story.notes.values()].map((note) => ({
    ...note,
    group: labels().lists.notes.title,
    records: [...spokenOf(note.prose, story, mentions), ...mentions(note.title)],
  }));
  return [...topics, ...notes, ...events];
}

const spotsOfExamined = ({ examined }: Story, mentions: Mentions): Spot[] =>
  [...examined.values()].flatMap(({ title, statements }) =>
    statements.map(({ number, address, says }) => ({
      group: title,
      title: labels().lists.index.statement(number),
      address,
      records: mentions(says),
    })),
  );

/**
 * Every passage that speaks of each record, in reading order: sections of chapters and pages, then
 * topics, notes, entries of the timeline and statements of examined documents.
 */
export function findPassages(story: Story): Map<object, PassageGroup[]> {
  const mentions = mentionReader(story);
  const pages = [...story.pages.values()].map((page) =>
    page.address === routes.home ? { ...page, title: story.site.title } : page,
  );
  const spots = [
    ...[...story.chapters, ...pages].flatMap((text) => spotsOfText(text, story, mentions)),
    ...spotsOfRecords(story, mentions),
    ...spotsOfExamined(story, mentions),
  ];
  const found = new Map<object, PassageGroup[]>();
  for (const { group, title, address, records } of spots) {
    for (const record of new Set(records)) {
      const groups = found.get(record) ?? [];
      found.set(record, groups);
      const last = groups.at(-1);
      if (last?.title === group) last.passages.push({ title, address });
      else groups.push({ title: group, passages: [{ title, address }] });
    }
  }
  return found;
}
