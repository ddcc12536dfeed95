import type { Source, SourceUse } from './records.ts';
import type { Story } from './story.ts';

/** A record that names sources, with the words that present it to readers. */
interface SourcedRecord extends SourceUse {
  sources: readonly Source[];
}

/** Every record that names sources, in the order of the collections. */
function sourcedRecords(story: Story): SourcedRecord[] {
  const { claims, quotations, figures, notes, events, terms, people, examined } = story;
  return [
    ...[...claims.values()].map(({ address, says, evidence }) => ({
      address,
      words: says,
      sources: evidence,
    })),
    ...[...quotations.values()].map(({ address, speaker, occasion, wordings }) => ({
      address,
      words: `Words of ${speaker.name}, ${occasion}`,
      sources: wordings.flatMap(({ sources }) => sources),
    })),
    ...[...figures.values()].map(({ address, title, points }) => ({
      address,
      words: `The figure ${title}`,
      sources: points.flatMap(({ sources }) => sources),
    })),
    ...[...notes.values()].map(({ address, title, sources }) => ({
      address,
      words: `Note: ${title}`,
      sources,
    })),
    ...[...events.values()].map(({ address, title, sources }) => ({
      address,
      words: title,
      sources,
    })),
    ...[...terms.values()].map(({ address, name, sources }) => ({
      address,
      words: `The entry ${name}`,
      sources,
    })),
    ...[...people.values()].map(({ address, name, sources, labels }) => ({
      address,
      words: `Who ${name} is`,
      sources: [...sources, ...labels.flatMap((label) => label.sources)],
    })),
    ...[...examined.values()].map(({ address, title, source }) => ({
      address,
      words: `${title}, checked statement by statement`,
      sources: [source],
    })),
  ];
}

/** Lists on every source the records that rest on it, each once. */
export function listSourceUses(story: Story): void {
  for (const { sources, address, words } of sourcedRecords(story)) {
    for (const source of new Set(sources)) source.uses.push({ address, words });
  }
}
