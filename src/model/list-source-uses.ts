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
    ({ speaker, occasion }) => `Words of ${speaker.name}, ${occasion}`,
    ({ wordings }) => ofParts(wordings),
  ),
  ...present(
    story.figures,
    ({ title }) => `The figure ${title}`,
    ({ points }) => ofParts(points),
  ),
  ...present(story.notes, ({ title }) => `Note: ${title}`, own),
  ...present(story.events, ({ title }) => title, own),
  ...present(story.terms, ({ name }) => `The entry ${name}`, own),
  ...present(
    story.people,
    ({ name }) => `Who ${name} is`,
    ({ sources, labels }) => [...sources, ...ofParts(labels)],
  ),
  ...present(
    story.examined,
    ({ title }) => `${title}, checked statement by statement`,
    ({ source }) => [source],
  ),
];

/** Lists on every source the records that rest on it, each once. */
export function listSourceUses(story: Story): void {
  for (const { sources, ...use } of sourcedRecords(story)) {
    for (const source of new Set(sources)) source.uses.push(use);
  }
}
