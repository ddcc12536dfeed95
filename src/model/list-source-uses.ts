import { labels } from '../labels/labels.ts';
import type { Source, SourceUse } from './records.ts';
import type { Standing } from './standings.ts';
import type { Story } from './story.ts';

/** A record that names sources, with the words that present it to readers. */
interface SourcedRecord extends SourceUse {
  sources: readonly Source[];
}

/** The records of one collection, each presented in words, with the sources it names. */
const present = <Item extends { address: string; standing?: Standing | undefined }>(
  records: ReadonlyMap<string, Item>,
  words: (record: Item) => string,
  sources: (record: Item) => readonly Source[],
): SourcedRecord[] =>
  [...records.values()].map((record) => ({
    address: record.address,
    words: words(record),
    ...(record.standing && { standing: record.standing }),
    sources: sources(record),
  }));

const own = ({ sources }: { sources: Source[] }): Source[] => sources;

const ofParts = (parts: readonly { sources: Source[] }[]): Source[] => parts.flatMap(own);

/** Every record that names sources, in the order of the collections. */
const sourcedRecords = (story: Story): SourcedRecord[] => [
  ...present(
    story.claims,
    ({ says }) => says,
    ({ evidence }) => evidence,
  ),
  ...present(
    story.quotations,
    ({ speaker, occasion }) => labels().sources.uses.words(speaker.name, occasion),
    ({ wordings }) => ofParts(wordings),
  ),
  ...present(
    story.figures,
    ({ title }) => labels().sources.uses.figure(title),
    ({ points }) => ofParts(points),
  ),
  ...present(story.notes, ({ title }) => labels().sources.uses.note(title), own),
  ...present(story.events, ({ title }) => title, own),
  ...present(story.terms, ({ name }) => labels().sources.uses.term(name), own),
  ...present(
    story.people,
    ({ name }) => labels().sources.uses.person(name),
    ({ sources, labels }) => [...sources, ...ofParts(labels)],
  ),
  ...present(
    story.examined,
    ({ title }) => labels().sources.uses.examined(title),
    ({ source }) => [source],
  ),
];

/** Lists on every source the records that rest on it, each once. */
export function listSourceUses(story: Story): void {
  for (const { sources, ...use } of sourcedRecords(story)) {
    for (const source of new Set(sources)) source.uses.push(use);
  }
}
