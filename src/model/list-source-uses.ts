import { routes } from './routes.ts';
import type { Source, SourceUse, Story } from './story.ts';

interface Using extends SourceUse {
  sources: readonly (Source | undefined)[];
}

/** Every record that names sources, as a reader is shown it, in the order of the collections. */
function usesIn(story: Story): Using[] {
  const { claims, quotations, figures, notes, events, terms, people, examined } = story;
  const sourcesOf = (ids: readonly string[]) => ids.map((id) => story.sources.get(id));
  return [
    ...[...claims.values()].map(({ id, says, topic, evidence }) => ({
      address: routes.claim(topic?.id ?? '', id),
      words: says,
      sources: evidence,
    })),
    ...[...quotations.values()].map(({ id, speaker, occasion, wordings }) => ({
      address: routes.quotation(speaker.id, id),
      words: `Words of ${speaker.name}, ${occasion}`,
      sources: wordings.flatMap((wording) => wording.sources),
    })),
    ...[...figures.values()].map(({ id, title, topic, points }) => ({
      address: routes.figure(topic?.id ?? '', id),
      words: `The figure ${title}`,
      sources: points.flatMap((point) => point.sources),
    })),
    ...[...notes.values()].map(({ id, title, sources }) => ({
      address: routes.note(id),
      words: `Note: ${title}`,
      sources,
    })),
    ...[...events.values()].map(({ id, title, sources }) => ({
      address: routes.event(id),
      words: title,
      sources,
    })),
    ...[...terms.values()].map(({ id, name, sources }) => ({
      address: routes.term(id),
      words: `The entry ${name}`,
      sources,
    })),
    ...[...people.values()].map(({ id, name, sources, labels }) => ({
      address: routes.person(id),
      words: `Who ${name} is`,
      sources: sourcesOf([...sources, ...labels.flatMap((label) => label.sources)]),
    })),
    ...[...examined.values()].map(({ address, title, source }) => ({
      address,
      words: `${title}, checked statement by statement`,
      sources: [source],
    })),
  ];
}

/** Enters at every source the records that rest on it, each once. */
export function listSourceUses(story: Story): void {
  for (const { sources, address, words } of usesIn(story)) {
    for (const source of new Set(sources)) source?.uses.push({ address, words });
  }
}
